#!/usr/bin/env bash
# Builds `yishi` as it would be shipped (static Swift runtime, stripped) and looks at what came out:
# at most 20 MB, no ICU, no XML library, no shared Swift or Foundation library.
set -euo pipefail
cd "$(dirname "$0")/.."

limit=$((20 * 1000 * 1000))
# Equal functions are kept once: generic code repeats itself.
build=(-c release --static-swift-stdlib --product yishi -Xlinker --icf=safe)
swift build "${build[@]}"
binary=$(mktemp)
trap 'rm -f "$binary"' EXIT
strip -o "$binary" "$(swift build "${build[@]}" --show-bin-path)/yishi"
chmod +x "$binary"

size=$(stat -c %s "$binary")
echo "yishi, stripped: $size bytes of $limit"
if [ "$size" -gt "$limit" ]; then
  echo "binary: too large"
  exit 1
fi

ldd "$binary"
if ldd "$binary" | grep -E 'not found|libicu|libxml2|Foundation|libswift|liblua'; then
  echo "binary: a library that must not be needed"
  exit 1
fi
# ICU can hide inside a static program; its data announces itself.
if grep -q -a -E 'icudt[0-9]+' "$binary"; then
  echo "binary: ICU is linked in"
  exit 1
fi
echo "needs glibc $(objdump -T "$binary" | grep -oP 'GLIBC_\K[0-9.]+' | sort -uV | tail -1)"
# The program runs by itself, and in an empty environment.
env -i "$binary" --help >/dev/null
env -i "$binary" validate examples/ditch/valid.txt | tail -1
