#!/usr/bin/env bash
# Packs the programs, as they are shipped, for Debian and its relatives.
#
#   .ci/deb.sh FOLDER     writes FOLDER/yishi_VERSION_ARCHITECTURE.deb
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$folder"

# The page, `yishi-studio`, is not in the package: linked statically, Foundation wants libcurl and libxml2.
.ci/ship.sh "$tree/usr/bin" yishi
yishi=$tree/usr/bin/yishi
version=$("$yishi" --version)
architecture=$(dpkg --print-architecture)

# What one may read and start from: procedures, worked cases, the manual.
share=$tree/usr/share/yishi
doc=$tree/usr/share/doc/yishi
mkdir -p "$share" "$doc"
cp -r --dereference procedures examples "$share"
rm -rf "$share/examples/embed/.build"
cp -r docs/tutorial docs/manual docs/reference docs/schema README.md README.en.md CHANGELOG.md "$doc"
cat > "$doc/copyright" <<'TEXT'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: yishi

Files: *
Copyright: Yishi contributors
License: Apache-2.0
 On Debian systems the full text stands in /usr/share/common-licenses/Apache-2.0.
TEXT

# The manual, in both languages.
for page in man zh_CN; do
  section=$tree/usr/share/man/man1
  [ "$page" = man ] || section=$tree/usr/share/man/$page/man1
  source=docs/reference/man/yishi.1
  [ "$page" = man ] || source=docs/reference/man/$page/yishi.1
  mkdir -p "$section"
  gzip -9 -n -c "$source" > "$section/yishi.1.gz"
done

# Completions, by the library that reads the arguments.
mkdir -p "$tree/usr/share/bash-completion/completions" \
  "$tree/usr/share/zsh/vendor-completions" "$tree/usr/share/fish/vendor_completions.d"
"$yishi" --generate-completion-script bash > "$tree/usr/share/bash-completion/completions/yishi"
"$yishi" --generate-completion-script zsh > "$tree/usr/share/zsh/vendor-completions/_yishi"
"$yishi" --generate-completion-script fish > "$tree/usr/share/fish/vendor_completions.d/yishi.fish"

# What the programs are linked with says which systems they run on.
glibc=$(objdump -T "$tree"/usr/bin/* | grep -oP 'GLIBC_\K[0-9.]+' | sort -uV | tail -1)
mkdir -p "$tree/DEBIAN"
cat > "$tree/DEBIAN/control" <<TEXT
Package: yishi
Version: $version
Architecture: $architecture
Maintainer: Yishi contributors <yishi@localhost>
Installed-Size: $(du -sk "$tree" | cut -f1)
Depends: libc6 (>= $glibc), libstdc++6, libgcc-s1
Section: misc
Priority: optional
Description: 议事: local deliberation procedures as scripts
 Judges typed minutes of street offices, villages and owners' assemblies by the
 procedure they name: what is wrong, by which rule, with the sum shown. Checks
 and proves procedures, replays records, draws them, prints handbooks.
TEXT
find "$tree" -type d -exec chmod 0755 {} +
find "$tree" -type f -exec chmod 0644 {} +
chmod 0755 "$tree"/usr/bin/*

package=$folder/yishi_${version}_$architecture.deb
dpkg-deb --root-owner-group -b "$tree" "$package"
