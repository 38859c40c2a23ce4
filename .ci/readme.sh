#!/usr/bin/env bash
# Runs the commands that pages show, and writes what they print into the pages:
#
#   <!-- run: yishi validate examples/ditch/valid.txt -->
#   … everything up to the next line is replaced by the command's output, in a text block …
#   <!-- /run -->
#
#   .ci/readme.sh YISHI [--check] PAGE…     --check changes nothing, and fails where a page is stale
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

yishi=$1
shift
check=no
if [ "${1:-}" = --check ]; then
  check=yes
  shift
fi

fresh=$(mktemp)
trap 'rm -f "$fresh"' EXIT
stale=0
for page in "$@"; do
  skipping=no
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      '<!-- run: yishi '*' -->')
        printf '%s\n' "$line"
        command=${line#'<!-- run: yishi '}
        command=${command%' -->'}
        read -r -a words <<<"$command"
        code=0
        output=$("$yishi" "${words[@]}" </dev/null 2>&1) || code=$?
        printf '```text\n$ yishi %s\n%s\n```\n' "$command" "$output"
        # A finding is no failure of the page; a crash or wrong use is.
        [ "$code" -lt 2 ] || { echo "$page: yishi $command: exit $code" >&2; exit 1; }
        skipping=yes
        ;;
      '<!-- /run -->')
        printf '%s\n' "$line"
        skipping=no
        ;;
      *) [ "$skipping" = yes ] || printf '%s\n' "$line" ;;
    esac
  done <"$page" >"$fresh"
  cmp -s "$page" "$fresh" && continue
  if [ "$check" = yes ]; then
    diff "$page" "$fresh" || true
    echo "$page is stale: run \`make docs\` and read the difference"
    stale=1
  else
    cat "$fresh" >"$page"
  fi
done
exit "$stale"
