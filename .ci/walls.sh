#!/usr/bin/env bash
# The walls between the targets, as greps: each prints what breaks it, and the script exits with 1.
# `.ci/walls-test.sh` breaks every wall in a scratch copy and expects to be told.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "${1:-$(dirname "$0")/..}"

# A wall is the end of a pipeline, so the verdict outlives its subshell in a file.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# wall SENTENCE < LINES: the lines break it; no lines, no harm.
wall() {
  local lines
  lines=$(cat)
  [ -n "$lines" ] || return 0
  : >"$scratch/broken"
  printf 'wall broken: %s\n' "$1"
  printf '%s\n' "$lines" | head -20 | cut -c1-160 | sed 's/^/  /'
}

# swift_but REGEX: the Swift files under Sources whose path the expression does not match.
swift_but() { find Sources -name '*.swift' | grep -vE "$1" | LC_ALL=C sort || true; }
# swift_of TARGET: the Swift files of a target.
swift_of() { find "Sources/$1" -name '*.swift' 2>/dev/null | LC_ALL=C sort || true; }

# code < FILES: their lines without comments, each as file:line, a tab, and the code.
code() {
  local files
  mapfile -t files
  [ ${#files[@]} -eq 0 ] || awk '
    { sub(/^[ \t]*\/\/.*$/, ""); sub(/[ \t]\/\/[ \t\/].*$/, ""); print FILENAME ":" FNR "\t" $0 }
  ' "${files[@]}"
}
# The code lines in which a pattern occurs.
with() { grep -P -- "^[^\t]*\t.*?$1" || true; }
# The import lines of modules, whatever access level, attribute or kind stands beside the word.
importing() {
  local before='(@\w+(\([^)]*\))?\s+)*((public|package|internal|private|fileprivate)\s+)?'
  local kind='((struct|class|enum|protocol|func|var|let|typealias)\s+)?'
  grep -P -- "^[^\t]*\t\s*${before}import\s+${kind}$1" || true
}

swift_but '^Sources/LuaVM/' | code | importing '(CLua|CLuaShim)\b' |
  wall "only LuaVM imports CLuaShim"
swift_but '^$' | code | importing 'CLua\b' |
  wall "no Swift file imports CLua: only C sees lua.h"
find Sources -name '*.[ch]' | { grep -vE '^Sources/(CLua|CLuaShim)/' || true; } | code |
  with '#\s*include\s*[<"].*lua' | wall "only CLuaShim includes lua.h"
swift_but '^$' | code | with '(?<![\w.])(lua|luaL|lua[A-Z])_\w+\s*\(' |
  wall "no function of Lua's is called in Swift"

# What each target may import; a target without a row may not be. Whoever adds a target adds a row.
# No ICU but in the page: Foundation, and what brings it, stands in the row of YishiStudio alone.
# FoundationEssentials, where it cannot be helped, is a module like any other.
imports='
SourceText       Synchronization Glibc Musl Darwin
Deliberation     SourceText Synchronization
LuaVM            CLuaShim Synchronization
Minutes          Deliberation SourceText
ProcedureScript  Deliberation LuaVM SourceText Synchronization
Register         Deliberation Minutes SourceText
Proving          Deliberation SourceText
Drawing          SourceText
Authoring        Deliberation Minutes ProcedureScript SourceText
Stories          Authoring Deliberation LuaVM Minutes ProcedureScript SourceText
Reporting        Authoring Deliberation Drawing Minutes ProcedureScript Proving Register SourceText Stories
Yishi            Deliberation Minutes ProcedureScript SourceText
LanguageServer   Authoring Deliberation Minutes ProcedureScript Reporting SourceText Yishi
YishiCommand     Authoring Deliberation Drawing LanguageServer Minutes ProcedureScript Proving Register Reporting SourceText Stories Yishi
YishiCommand     ArgumentParser SystemPackage Glibc
YishiStudio      Deliberation Minutes Reporting SourceText Yishi
YishiStudio      FlyingFox FlyingSocks Foundation Glibc
'
for target in $(find Sources -name '*.swift' | cut -d/ -f2 | LC_ALL=C sort -u); do
  allowed=$(awk -v target="$target" '$1 == target { for (i = 2; i <= NF; i++) print $i }' \
    <<<"$imports" | paste -sd '|')
  swift_of "$target" | code | importing "(?!(${allowed:-none of them})(\W|\$))\w+" |
    wall "$target imports ${allowed:-nothing, for it has no row in .ci/walls.sh}"
  [ -n "$allowed" ] || echo "Sources/$target" | wall "every target has a row in .ci/walls.sh"
done
# The page is handed text and puts it in as text; it asks nobody but the server that gave it.
find Sources/YishiStudio/page -type f 2>/dev/null | LC_ALL=C sort | code |
  with '(innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|https?:(?!//www\.w3\.org/2000/svg))' |
  wall "the page makes no markup of what it is given and loads nothing from elsewhere"
swift_but '^Sources/(YishiCommand|YishiStudio)/' | code | with '(?<![\w.])(print|debugPrint|dump)\s*\(' |
  wall "only the commands print"
# As it is shipped, the command counts its references without locking: .ci/ship.sh.
swift_but '^Sources/YishiStudio/' | code |
  with '(?<![\w.`"])(async|await|Task|TaskGroup|Thread|pthread_create|DispatchQueue|nonisolated\(unsafe\) static)\b(?!:)' |
  wall "one thread does everything outside the page"
swift_of Deliberation | code | with '(?<![\w.`])(Double|Float|Float16|Float80)\b' |
  wall "no floating point in Deliberation"
swift_but '^$' | code | with '(\btry!|\bas!|(?<![\w.])fatalError\s*\()' |
  wall "untrusted input never traps: no try!, as! or fatalError in Sources"

# Deliberation holds facts, not sentences. A string with Han in it is the label of a record that
# .ci/labels.txt registers. The files beside are the registers of the views' fields and of deeds:
# their spellings and descriptions are data for grammar and reference pages, no output.
register='Sources/Deliberation/(Plan/Views|Deeds/DeedTable[A-Za-z]*)\.swift'
han='[\x{3400}-\x{9FFF}\x{F900}-\x{FAFF}\x{20000}-\x{3FFFF}]'
strings=$scratch/strings
labels=$(grep -vE '^(#|$)' .ci/labels.txt)
swift_of Deliberation | { grep -vxE "$register" || true; } | code |
  { grep -oP "^[^\t]*\t|\"(?:[^\"\\\\]|\\\\.)*?$han(?:[^\"\\\\]|\\\\.)*\"" || true; } |
  awk '/\t$/ { place = $0; next } { print place $0 }' >"$strings"
awk -F '\t' 'NR == FNR { known["\"" $0 "\""]; next } !($2 in known)' \
  <(printf '%s\n' "$labels") "$strings" |
  wall "no sentence in Deliberation: a Han string that is no label of .ci/labels.txt (register it there if it is one)"
swift_of Deliberation | { grep -vxE "$register" || true; } | code | sed -E 's/"([^"\\]|\\.)*"//g' | with "$han" |
  wall "no Han in Deliberation outside comments and one-line strings"
# The list stays honest: a label is a short word, and one that is in use.
{
  grep -vP "^$han{1,8}\$" <<<"$labels" | sed 's/$/: no label, but a sentence/' || true
  awk -F '\t' 'NR == FNR { used[$2]; next } !(("\"" $0 "\"") in used) { print $0 ": no longer in use" }' \
    "$strings" <(printf '%s\n' "$labels")
} | wall ".ci/labels.txt holds labels in use, one a line"

[ ! -e "$scratch/broken" ] || exit 1
echo "walls: all stand"
