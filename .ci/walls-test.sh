#!/usr/bin/env bash
# Breaks every wall in a scratch copy, one after the other, and expects `walls.sh` to say so.
set -euo pipefail
cd "$(dirname "$0")/.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r Sources .ci "$copy/"
"$copy/.ci/walls.sh" "$copy" >/dev/null || { echo "walls-test: the copy is broken already"; exit 1; }

failed=0
# breaks FILE LINE: a line added to a file must bring a wall down; afterwards the file is as before.
breaks() {
  local file="$copy/$1" had=no
  mkdir -p "$(dirname "$file")"
  [ -e "$file" ] && had=yes && cp "$file" "$copy/saved"
  printf '%s\n' "$2" >>"$file"
  if "$copy/.ci/walls.sh" "$copy" >/dev/null; then
    echo "walls-test: not noticed: $1: $2"
    failed=1
  fi
  if [ "$had" = yes ]; then cp "$copy/saved" "$file"; else rm "$file"; fi
}

breaks Sources/Minutes/New.swift 'internal import CLuaShim'
breaks Sources/LuaVM/New.swift 'import CLua'
breaks Sources/Other/new.c '#include <lua5.4/lua.h>'
breaks Sources/LuaVM/New.swift '  lua_pushnil(state)'
breaks Sources/Minutes/New.swift '@preconcurrency public import LuaVM'
breaks Sources/Reporting/New.swift 'import struct LuaVM.LuaTable'
breaks Sources/Deliberation/New.swift 'import Minutes'
breaks Sources/SourceText/New.swift 'import Deliberation'
breaks Sources/Reporting/New.swift 'import Foundation'
breaks Sources/Yishi/New.swift 'internal import FoundationNetworking'
breaks Sources/YishiCommand/New.swift 'import Foundation'
breaks Sources/YishiCommand/New.swift 'import FlyingFox'
breaks Sources/Yishi/New.swift '@preconcurrency import struct FlyingSocks.Socket'
breaks Sources/Reporting/New.swift 'import Yishi'
breaks Sources/Authoring/New.swift 'import Reporting'
breaks Sources/YishiStudio/New.swift 'import ProcedureScript'
breaks Sources/YishiStudio/New.swift 'import LuaVM'
breaks Sources/YishiStudio/New.swift 'import YishiCommand'
breaks Sources/Stories/New.swift 'import Foundation'
breaks Sources/Stories/New.swift 'import Yishi'
breaks Sources/Stories/New.swift 'internal import CLuaShim'
breaks Sources/LanguageServer/New.swift 'import Foundation'
breaks Sources/LanguageServer/New.swift 'import SystemPackage'
breaks Sources/Reporting/New.swift 'import LanguageServer'
breaks Sources/NoRow/New.swift 'let nothing = 0'
breaks Sources/YishiStudio/page/studio.js 'at("x").innerHTML = text;'
breaks Sources/YishiStudio/page/index.html '<script src="https://example.org/x.js"></script>'
breaks Sources/Minutes/New.swift '  print(record)'
breaks Sources/Minutes/New.swift 'func read() async -> Int { 1 }'
breaks Sources/YishiCommand/New.swift '  let work = Task { judge() }'
breaks Sources/Authoring/New.swift '  pthread_create(&thread, nil, run, nil)'
breaks Sources/Deliberation/Values/Ratio.swift 'let half: Double = 0.5'
breaks Sources/Minutes/New.swift 'let x = try! read()'
breaks Sources/Minutes/New.swift 'let x = y as! Int'
breaks Sources/Deliberation/New.swift 'let message = "到会人数不够"'
breaks Sources/Deliberation/New.swift 'let message = "只到 \(count) 人"'
breaks Sources/Deliberation/New.swift '  到会人数不够'
breaks .ci/labels.txt '没有人用的标签'
breaks .ci/labels.txt '这一行是一句话，不是标签。'

[ "$failed" = 0 ] && echo "walls-test: every wall can fall"
exit "$failed"
