#!/bin/sh
# Signs dist/Callboard.app for the hardened runtime and has Apple notarise it, then packs the
# disk image. Wants a "Developer ID Application" certificate in the keychain, named by
# SIGN_IDENTITY, and a profile that `xcrun notarytool store-credentials` kept, named by
# NOTARY_PROFILE. Without SIGN_IDENTITY the program is signed for this machine only.
set -eu
cd "$(dirname "$0")/../.."

version="$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)"
app=dist/Callboard.app
image="dist/callboard-$version-macos-$(uname -m).dmg"
identity="${SIGN_IDENTITY:--}"
options="--force --timestamp --options runtime"
[ "$identity" != - ] || options=--force

# From the inside out: every library, then the program that holds them.
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) -print0 |
    xargs -0 codesign $options --entitlements installers/macos/entitlements.plist \
        --sign "$identity"
codesign $options --entitlements installers/macos/entitlements.plist --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

dmgbuild -s installers/macos/dmg-settings.py -D app="$app" Callboard "$image"

if [ "$identity" != - ]; then
    codesign --force --timestamp --sign "$identity" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
