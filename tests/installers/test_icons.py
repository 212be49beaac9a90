"""The program's icon in the forms of Windows and macOS."""

from __future__ import annotations

import struct
from pathlib import Path

from icons import MACOS_KINDS, WINDOWS_SIZES, icns, ico, pictures

DRAWN = Path(__file__).parent.parent.parent / "resources" / "icons"


def test_a_windows_icon_holds_each_picture_where_it_says() -> None:
    """The entries name width, length and place of the PNG files; 256 is written as 0."""
    png = pictures(DRAWN, WINDOWS_SIZES)
    made = ico(png)
    assert struct.unpack("<HHH", made[:6]) == (0, 1, len(WINDOWS_SIZES))
    for index, size in enumerate(WINDOWS_SIZES):
        entry = struct.unpack("<BBBBHHII", made[6 + 16 * index : 22 + 16 * index])
        assert entry[0] == size % 256
        assert made[entry[7] : entry[7] + entry[6]] == png[size]


def test_a_macos_icon_tells_its_length_and_those_of_its_pictures() -> None:
    """Walking from length to length meets each kind once and ends at the end."""
    made = icns(pictures(DRAWN, (32, 64, 128, 256, 512)))
    assert made[:4] == b"icns"
    place, kinds = 8, []
    while place < len(made):
        kinds.append(made[place : place + 4])
        place += struct.unpack(">I", made[place + 4 : place + 8])[0]
    assert place == len(made) == struct.unpack(">I", made[4:8])[0]
    assert kinds == list(MACOS_KINDS)
