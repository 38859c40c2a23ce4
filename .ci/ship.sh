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
# Types are made by code: made of their mangled names each is looked for among all of the program's, at every start.
build+=(-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors)
# That one value is not written by two at once is checked in the tests, which run without this.
build+=(-Xswiftc -enforce-exclusivity=unchecked)
# Functions that call each other stand together, so that fewer pages of the program are in use at once.
build+=(-Xlinker --call-graph-ordering-file="$PWD/.ci/calls.txt" -Xlinker --no-warn-symbol-ordering)
# Nothing here unwinds, Lua goes back by longjmp: the tables for it and their index are left out.
build+=(-Xlinker --no-eh-frame-hdr -Xlinker -T -Xlinker "$PWD/.ci/ship.ld")
# Relative relocations are packed, which wants the linker lld and, to run, glibc 2.36 (Debian 12).
build+=(-Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld -Xlinker -z -Xlinker pack-relative-relocs)

for program in "$@"; do
  flags=("${build[@]}")
  # One thread does everything in the command (a wall holds it), so references are counted without
  # locking; the page has many.
  [ "$program" != yishi ] || flags+=(-Xswiftc -assume-single-threaded)
  swift build "${flags[@]}" --product "$program"
  strip -o "$folder/$program" "$(swift build "${flags[@]}" --show-bin-path)/$program"
  chmod +x "$folder/$program"
done
