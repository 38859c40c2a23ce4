#!/usr/bin/env bash
# Builds `yishi` as it is shipped and looks at what came out:
# at most 20 MB, no ICU, no XML library, no shared Swift or Foundation library.
set -euo pipefail
cd "$(dirname "$0")/.."

limit=$((20 * 1000 * 1000))
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
.ci/ship.sh "$scratch"
binary=$scratch/yishi

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
# It says of every example what the tests expect of the program that was built for them.
for expected in examples/*/expected/*.txt; do
  folder=$(dirname "$(dirname "$expected")")
  # A register's report is of a folder, not of a record.
  [ -f "$folder/$(basename "$expected")" ] || continue
  (cd "$folder" && { env -i "$binary" validate "$(basename "$expected")" || [ $? -eq 1 ]; }) |
    diff "$expected" -
done
