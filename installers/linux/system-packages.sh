#!/bin/sh
# Installs the system packages that Callboard needs on Debian and Ubuntu; does nothing,
# and needs no network, when all are there. Packages named on the command line are wanted too.
set -eu

# What Qt asks of the system to draw at all, and a font to write with.
drawing="libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 fonts-dejavu-core"
# What it asks for besides, to open a window under X and under Wayland.
x11="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
wayland="libwayland-cursor0 libwayland-egl1"
libraries="$drawing $x11 $wayland"

installed() {
    # Newer releases call some libraries by the width of their clock: libglib2.0-0t64.
    dpkg-query --show --showformat='${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null |
        grep -qx installed
}

python_packages() {
    "$(dirname "$0")/../find-python.sh" >/dev/null 2>&1 && return
    case "$(. /etc/os-release && echo "${VERSION_CODENAME:-}")" in
        jammy) echo python3.11 python3.11-venv ;; # its python3 is 3.10
        *) echo python3 python3-venv ;;
    esac
}

[ "$(uname)" = Linux ] || exit 0

if ! command -v dpkg-query >/dev/null; then
    echo "This is neither Debian nor Ubuntu: Callboard needs what these packages hold there."
    echo "  $libraries"
    exit 0
fi

missing=""
for package in $(python_packages) $libraries "$@"; do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

install="apt-get install --yes --no-install-recommends$missing"
if [ "$(id -u)" -eq 0 ]; then
    as_root=""
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    as_root="sudo"
else
    echo "Callboard needs system packages that are not installed. Type this, then try again:" >&2
    echo "  su -c 'apt-get update && $install'" >&2
    exit 1
fi

echo "Installing system packages:$missing"
$as_root apt-get update
$as_root env DEBIAN_FRONTEND=noninteractive $install
