#!/bin/sh
# Packs dist/callboard as an AppImage into dist/, with appimagetool, which must be on the PATH.
set -eu
cd "$(dirname "$0")/../.."

version="$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)"
folder=build/linux/Callboard.AppDir
share="build/linux/callboard-$version-linux-$(uname -m)/share"

[ -d "$share" ] || { echo "First: installers/linux/package.sh" >&2; exit 1; }

rm -rf "$folder"
install -d "$folder/usr/lib" "$folder/usr/bin"
cp -R dist/callboard "$folder/usr/lib/callboard"
cp -R "$share" "$folder/usr/share"
ln -s ../lib/callboard/callboard "$folder/usr/bin/callboard"
ln -s usr/bin/callboard "$folder/AppRun"
cp "$share/applications/callboard.desktop" "$folder/callboard.desktop"
cp resources/icons/callboard-256.png "$folder/callboard.png"
ln -s callboard.png "$folder/.DirIcon"
ARCH="$(uname -m)" appimagetool "$folder" "dist/callboard-$version-linux-$(uname -m).AppImage"
