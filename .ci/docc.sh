#!/usr/bin/env bash
# Documentation of the library with the toolchain's own docc: nothing is added to the package, so that whoever
# embeds it depends on no plugin. Warnings are errors. The blocks of code in the articles are the sources of
# examples/embed/Sources/articles, which is built and run with the example.
#
#   .ci/docc.sh FOLDER [--write]     --write puts the articles' blocks into the example anew
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

output=$1
catalog=Sources/Yishi/Yishi.docc
articles=examples/embed/Sources/articles
# What an embedder works with; other modules are known to it by these.
modules=(Yishi Deliberation Minutes ProcedureScript Reporting SourceText)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# An article's blocks are one function, below its imports.
for page in "$catalog"/*.md; do
  name=$(basename "$page" .md)
  grep -q '^```swift$' "$page" || continue
  file="$scratch/$name.swift"
  {
    echo "// 取自 $page；由 .ci/docc.sh --write 写出，不要手改。Made from the page; do not edit."
    awk '/^```/ { inside = ($0 == "```swift"); next } inside && /^import /' "$page" | sort -u
    echo
    echo "func article$name() {"
    awk '/^```/ { inside = ($0 == "```swift"); next } inside && !/^import /' "$page" |
      cat -s | sed -e 's/^\(.\)/  \1/'
    echo "}"
  } >"$file"
done
if [ "${2:-}" = --write ]; then
  cp "$scratch"/*.swift "$articles/"
fi
for file in "$scratch"/*.swift; do
  cmp -s "$file" "$articles/$(basename "$file")" || {
    echo "docc: $articles/$(basename "$file") is stale: run .ci/docc.sh .build/docc --write" >&2
    exit 1
  }
done

build=$(swift build --traits Studio --show-bin-path)
mkdir "$scratch/graphs"
for module in "${modules[@]}"; do
  swift-symbolgraph-extract -module-name "$module" -minimum-access-level public \
    -target "$(swift -print-target-info | sed -n 's/.*"unversionedTriple" *: *"\(.*\)".*/\1/p')" \
    -I "$build/Modules" \
    -Xcc -fmodule-map-file="$build/CLuaShim.build/module.modulemap" \
    -Xcc -fmodule-map-file=Sources/CLua/module.modulemap \
    -skip-inherited-docs -skip-synthesized-members -output-dir "$scratch/graphs"
done

rm -rf "$output"
docc convert "$catalog" --additional-symbol-graph-dir "$scratch/graphs" \
  --fallback-display-name Yishi --fallback-bundle-identifier yishi \
  --warnings-as-errors --transform-for-static-hosting --output-path "$output"
[ -f "$output/documentation/yishi/index.html" ] || { echo "docc: no landing page" >&2; exit 1; }
echo "docc: $(find "$output/documentation" -name index.html | wc -l) pages in $output"
