#!/bin/sh
# Tells your desktop of the Callboard in this folder: menu entry, icon, file type, and `callboard`
# on the PATH. For you alone; as root, for everyone. `register.sh --remove` takes it all back.
# Desks are not touched either way.
set -eu

folder="$(cd "$(dirname "$0")" && pwd -P)"
if [ "$(id -u)" -eq 0 ]; then
    share=/usr/local/share
    bin=/usr/local/bin
else
    share="${XDG_DATA_HOME:-$HOME/.local/share}"
    bin="$HOME/.local/bin"
fi

refresh() {
    command -v update-mime-database >/dev/null && update-mime-database "$share/mime"
    command -v update-desktop-database >/dev/null && update-desktop-database "$share/applications"
    command -v gtk-update-icon-cache >/dev/null &&
        gtk-update-icon-cache --quiet --ignore-theme-index "$share/icons/hicolor"
    return 0
}

listed() {
    (cd "$folder/share" && find . ! -type d)
}

if [ "${1:-}" = --remove ]; then
    listed | while IFS= read -r name; do rm -f "$share/$name"; done
    [ "$(readlink "$bin/callboard" || true)" != "$folder/callboard" ] || rm "$bin/callboard"
    refresh
    echo "Callboard is no longer registered. Remove $folder to be rid of it; desks stay."
    exit 0
fi

mkdir -p "$share" "$bin"
cp -R "$folder/share/." "$share"
# The menu starts the program where it lies: ~/.local/bin may not be on its PATH.
sed -i "s|^Exec=callboard|Exec=\"$folder/callboard\"|; s|^TryExec=.*|TryExec=$folder/callboard|" \
    "$share/applications/callboard.desktop"
ln -sfn "$folder/callboard" "$bin/callboard"
refresh
echo "Callboard is in the menu, and $bin/callboard starts it."
