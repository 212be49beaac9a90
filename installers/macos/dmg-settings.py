"""How the disk image looks when it is opened: `dmgbuild -s dmg-settings.py Callboard OUT.dmg`.

dmgbuild runs this file and reads these names; `-D app=PATH` says where the program is.
"""

from __future__ import annotations

defines: dict[str, str] = globals().get("defines", {})

application = defines.get("app", "dist/Callboard.app")
files = [application]
symlinks = {"Applications": "/Applications"}
format = "UDZO"  # noqa: A001  # the name that dmgbuild reads
filesystem = "HFS+"
icon_size = 96
icon_locations = {"Callboard.app": (150, 170), "Applications": (390, 170)}
window_rect = ((200, 200), (540, 360))
default_view = "icon-view"
show_status_bar = show_tab_view = show_toolbar = show_pathbar = show_sidebar = False
