#!/usr/bin/env bash
# Writes .ci/calls.txt anew: which function calls which, and how often, in three usual runs of the
# command as .ci/ship.sh built it last. Wants valgrind. Names that a later build does not have are
# passed over by the linker; run it again when much has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
yishi=$PWD/.build/release/yishi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Three hundred cases, one a line, with the roster in each.
cp -r examples/ditch "$scratch/ditch"
line=$("$yishi" convert "$scratch/ditch/valid.txt" --to json)
for _ in $(seq 300); do printf '%s\n' "$line"; done >"$scratch/ditch/cases.ndjson"

run() {
  valgrind --tool=callgrind --callgrind-out-file="$scratch/$1.calls" "$yishi" "${@:2}" >/dev/null 2>&1
}
run many validate --format one-line "$scratch/ditch/cases.ndjson"
run one validate examples/garden/valid.txt
run faulty validate examples/ditch/quorum-lost.txt || true

# The file names each function once and then goes by its number; a call follows its function's costs.
awk '
  function name(text,   number) {
    number = substr(text, 2, index(text, ")") - 2)
    if (length(text) > length(number) + 3) names[FILENAME, number] = substr(text, length(number) + 4)
    text = names[FILENAME, number]
    sub(/\x27[0-9]+$/, "", text)
    return text
  }
  /^fn=/ { caller = name(substr($0, 4)) }
  /^cfn=/ { callee = name(substr($0, 5)) }
  /^calls=/ { count = substr($1, 7); if (caller != callee) calls[caller " " callee] += count }
  END {
    for (edge in calls)
      if (calls[edge] >= 290 && edge ~ /^[A-Za-z0-9_$.]+ [A-Za-z0-9_$.]+$/) print edge, calls[edge]
  }
' "$scratch"/*.calls | LC_ALL=C sort >.ci/calls.txt
wc -l .ci/calls.txt
