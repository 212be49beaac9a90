#!/bin/sh
# Packs dist/callboard, which `make bundle` made, as a .deb and as a .tar.gz, into dist/.
# Optionally: package.sh VERSION packs it under another version, to try an upgrade.
set -eu
cd "$(dirname "$0")/../.."

version="${1:-$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)}"
bundle=dist/callboard
here=installers/linux
work=build/linux
root="$work/deb"
largest=60000000
epoch="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1577836800)}"
day="$(date --utc --date="@$epoch" +%Y-%m-%d)"
machine="$(dpkg --print-architecture)"
maintainer="The Callboard maintainers <callboard@users.noreply.github.com>"

[ -x "$bundle/callboard" ] || { echo "There is no $bundle: make bundle" >&2; exit 1; }

# What a file of ours says of its version and day.
fill() {
    sed "s/@VERSION@/$version/g; s/@DATE@/$day/g" "$1"
}

# What the system is told of the program, under $1: the same per machine and per user.
registration() {
    install -d "$1/applications" "$1/mime/packages" "$1/metainfo"
    install -m 644 "$here/callboard.desktop" "$1/applications/callboard.desktop"
    install -m 644 "$here/callboard.xml" "$1/mime/packages/callboard.xml"
    fill "$here/callboard.metainfo.xml" >"$1/metainfo/io.github.callboard.Callboard.metainfo.xml"
    for size in 16 24 32 48 64 128 256 512; do
        icons="$1/icons/hicolor/${size}x$size"
        install -d "$icons/apps" "$icons/mimetypes"
        install -m 644 "resources/icons/callboard-$size.png" "$icons/apps/callboard.png"
        ln -s ../apps/callboard.png "$icons/mimetypes/application-x-callboard.png"
    done
    install -d "$1/icons/hicolor/scalable/apps"
    install -m 644 resources/icons/callboard.svg "$1/icons/hicolor/scalable/apps/callboard.svg"
}

# The oldest C library that everything in the bundle runs on.
libc_needed() {
    find "$bundle" -type f \( -name '*.so*' -o -name callboard \) -exec objdump -T {} + \
        2>/dev/null | grep -o 'GLIBC_2[0-9.]*' | sort -Vu | tail -n 1 | cut -d_ -f2
}

control() {
    cat <<END
Package: callboard
Version: $version
Architecture: $machine
Maintainer: $maintainer
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: libc6 (>= $(libc_needed)), libgl1, libegl1, libgssapi-krb5-2, libxcb1, fontconfig-config
Recommends: ca-certificates, libssl3 | libssl3t64, shared-mime-info, hicolor-icon-theme
Suggests: libwayland-client0, libwayland-cursor0, xdg-desktop-portal
Section: editors
Priority: optional
Description: results desk for US presidential elections
 You call states from a table, a map and the keyboard, open the reports you
 were sent, see what they agree on and where they conflict, decide, and export
 what your desk decided as CSV and JSON.
 .
 It brings its own Python and Qt, keeps every click on disk, and talks to no
 network unless you have it watch an address.
END
}

changelog() {
    cat <<END
callboard ($version) unstable; urgency=medium

  * What is new in this version is told in CHANGELOG.md of the source.

 -- $maintainer  $(date --utc --date="@$epoch" --rfc-email)
END
}

documents() {
    cat <<END
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Callboard
Comment: The work of others that is in /usr/lib/callboard, with all licences in full, is listed
 in /usr/lib/callboard/_internal/LICENCES.txt.

Files: *
Copyright: The Callboard maintainers
License: MIT
$(sed 's/^$/./; s/^/ /' LICENSE)
END
}

rm -rf "$work"
install -d "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/doc/callboard" \
    "$root/usr/share/man/man1" "$root/usr/share/lintian/overrides"
cp -R "$bundle" "$root/usr/lib/callboard"
find "$root/usr/lib/callboard" -type f ! -name callboard -exec chmod 644 {} +
ln -s ../lib/callboard/callboard "$root/usr/bin/callboard"
registration "$root/usr/share"
fill "$here/callboard.1" | gzip -9n >"$root/usr/share/man/man1/callboard.1.gz"
documents >"$root/usr/share/doc/callboard/copyright"
changelog | gzip -9n >"$root/usr/share/doc/callboard/changelog.gz"
install -m 644 "$here/lintian-overrides" "$root/usr/share/lintian/overrides/callboard"
control >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) \
    >"$root/DEBIAN/md5sums"
find "$root" -type d -exec chmod 755 {} +

plain="$work/callboard-$version-linux-$(uname -m)"
install -d "$plain/share"
cp -R "$bundle/." "$plain"
registration "$plain/share"
install -m 755 "$here/register.sh" "$plain/register.sh"

# Equal times and a fixed order, so that the same bundle gives the same packages.
find "$work" -exec touch --no-dereference --date="@$epoch" {} +
export SOURCE_DATE_EPOCH="$epoch"
dpkg-deb --root-owner-group -Zxz --build "$root" "dist/callboard_${version}_$machine.deb"
tar --sort=name --owner=0 --group=0 --numeric-owner --directory="$work" --create \
    "${plain##*/}" | gzip -9n >"dist/${plain##*/}.tar.gz"
for made in "dist/callboard_${version}_$machine.deb" "dist/${plain##*/}.tar.gz"; do
    ls -l "$made"
    [ "$(stat --format=%s "$made")" -le "$largest" ] ||
        { echo "That is more than $largest bytes: see installers/contents.py" >&2; exit 1; }
done
