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

# Desktops notice by themselves too, only later: what fails here is no failure.
refresh() {
    for folder_and_tool in mime:update-mime-database applications:update-desktop-database; do
        if [ -d "$share/${folder_and_tool%:*}" ] && command -v "${folder_and_tool#*:}" >/dev/null
        then
            "${folder_and_tool#*:}" "$share/${folder_and_tool%:*}" || true
        fi
    done
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
