#!/usr/bin/env bash
# Builds the fuzzers and runs each for MINUTES (default 5), starting from procedures/ and examples/.
#
#   Fuzz/run.sh [MINUTES] [PROGRAM…]
#
# A crash, a hang or a leak of memory is kept under Fuzz/findings/ and the script exits with 1.
set -euo pipefail
cd "$(dirname "$0")"

minutes=${1:-5}
case $minutes in '' | *[!0-9]*) echo "usage: Fuzz/run.sh [MINUTES] [PROGRAM…]" >&2; exit 2 ;; esac
shift || true
programs=("$@")
[ ${#programs[@]} -gt 0 ] || programs=(FuzzSurface FuzzScript FuzzMinutes FuzzCaseJSON FuzzJournal)

records() { find ../examples -name '*.txt' -not -path '*/expected/*' | LC_ALL=C sort; }

# seeds PROGRAM FOLDER: files of the checkout that its reader should read.
seeds() {
  local n=0 seed
  case $1 in
    FuzzSurface | FuzzScript) find ../procedures ../examples -name '*.lua' | LC_ALL=C sort ;;
    *) records ;;
  esac | while IFS= read -r seed; do
    n=$((n + 1))
    case $1 in
      FuzzJournal)
        # One act a line, each under a number and a position of its own.
        ../.build/debug/yishi convert "$seed" --to json 2>/dev/null | python3 -c '
import json, sys
for n, act in enumerate(json.load(sys.stdin)["acts"], 1):
    head = {"kind": "journal", "v": 1, "case": "1", "seq": n}
    print(json.dumps(head | act, ensure_ascii=False, separators=(",", ":")))' >"$2/$n" || true
        ;;
      FuzzCaseJSON) ../.build/debug/yishi convert "$seed" --to json >"$2/$n" 2>/dev/null || true ;;
      *) cp "$seed" "$2/$n" ;;
    esac
  done
}

dictionary() {
  case $1 in
    FuzzSurface | FuzzScript) echo dictionaries/script.txt ;;
    FuzzMinutes) echo dictionaries/minutes.txt ;;
    FuzzCaseJSON | FuzzJournal) echo dictionaries/json.txt ;;
  esac
}

# libFuzzer reads only ASCII dictionaries; ours hold one plain piece a line.
spell() {
  while IFS= read -r piece; do
    printf '"%s"\n' "$(printf '%s' "$piece" | od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g')"
  done <"$1"
}

# A crash must end the program at once, not start an interactive backtrace.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1

failed=0
case " ${programs[*]} " in
  *" FuzzCaseJSON "* | *" FuzzJournal "*) swift build --package-path .. --product yishi 2>&1 | tail -1 ;;
esac
for program in "${programs[@]}"; do
  # Library and C are instrumented as well: without that libFuzzer is blind.
  swift build --scratch-path .build -c release --product "$program" \
    --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=address 2>&1 | tail -3
done
for program in "${programs[@]}"; do
  mkdir -p "corpus/$program" "findings/$program" .build/seeds
  rm -rf ".build/seeds/$program" && mkdir -p ".build/seeds/$program"
  seeds "$program" ".build/seeds/$program"
  spell "$(dictionary "$program")" >".build/$program.dict"
  echo "== $program: $(find ".build/seeds/$program" -type f | wc -l) seeds, $minutes min"
  ".build/release/$program" "corpus/$program" ".build/seeds/$program" \
    -max_total_time=$((minutes * 60)) -max_len=8192 -timeout=10 -rss_limit_mb=2048 \
    -dict=".build/$program.dict" -artifact_prefix="findings/$program/" -print_final_stats=1 \
    2>".build/$program.log" || failed=1
  grep -E 'ERROR|SUMMARY|Fatal error|precondition|stat::(number_of_executed_units|peak_rss_mb)|Test unit written' \
    ".build/$program.log" || true
done
[ "$failed" = 0 ] && echo "nothing found" || echo "found something: see Fuzz/findings/ and Fuzz/.build/*.log"
exit "$failed"
