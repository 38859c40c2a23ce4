#!/usr/bin/env bash
# Builds a program as it is shipped, static and stripped: the one place for how that is done.
#
#   .ci/ship.sh FOLDER [PROGRAM…]     yishi, unless programs are named
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$1
shift
[ $# -gt 0 ] || set -- yishi
mkdir -p "$folder"

build=(-c release --static-swift-stdlib --traits Studio)
# Each function in a section of its own, so that those nobody calls are left out …
build+=(-Xswiftc -Xfrontend -Xswiftc -function-sections)
# … and equal ones are kept once: generic code repeats itself. Nothing here compares functions by address.
build+=(-Xlinker --icf=all -Xlinker -O2)
# The static runtime asks for every symbol to be visible from outside, which would keep them all.
build+=(-Xlinker --no-export-dynamic)
# Small code before fast code; who wants speed builds with plain `-c release`.
build+=(-Xswiftc -Osize)
# Relative relocations are packed, which wants the linker lld and, to run, glibc 2.36 (Debian 12).
build+=(-Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld -Xlinker -z -Xlinker pack-relative-relocs)

for program in "$@"; do
  swift build "${build[@]}" --product "$program"
  strip -o "$folder/$program" "$(swift build "${build[@]}" --show-bin-path)/$program"
  chmod +x "$folder/$program"
done
