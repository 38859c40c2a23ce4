#!/usr/bin/env bash
# Installs Debian's Lua 5.4 library when it is missing, and says so; otherwise does nothing.
set -euo pipefail

library=$(find /usr/lib -name liblua5.4.a -print -quit 2>/dev/null || true)
if [ -f /usr/include/lua5.4/lua.h ] && [ -n "$library" ]; then
  exit 0
fi

if ! command -v apt-get >/dev/null; then
  echo "setup: Lua 5.4 is missing. Install its headers (lua5.4/lua.h) and static library" >&2
  echo "setup: (liblua5.4.a) with this system's package manager; on Debian: liblua5.4-dev." >&2
  exit 1
fi

root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "setup: Lua 5.4 is missing; as root: apt-get install liblua5.4-dev" >&2
    exit 1
  }
  root=(sudo)
fi
echo "setup: Lua 5.4 is missing: installing Debian's liblua5.4-dev"
${root[@]+"${root[@]}"} apt-get update -q
DEBIAN_FRONTEND=noninteractive \
  ${root[@]+"${root[@]}"} apt-get install -q -y --no-install-recommends liblua5.4-dev
