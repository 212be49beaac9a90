"""Puts the program's icon, drawn in PNG, into the files that Windows and macOS want."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)

# The kinds of picture in a macOS icon, with how many pixels wide each is.
MACOS_KINDS = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
}


def pictures(folder: Path, sizes: tuple[int, ...]) -> dict[int, bytes]:
    """Read the PNG of each size, by its width."""
    return {size: (folder / f"callboard-{size}.png").read_bytes() for size in sizes}


def ico(png: Mapping[int, bytes]) -> bytes:
    """Return a Windows icon that holds these pictures."""
    header = struct.pack("<HHH", 0, 1, len(png))
    start = len(header) + 16 * len(png)
    entries, body = b"", b""
    for size, picture in sorted(png.items()):
        side = size % 256  # a byte: 0 stands for 256
        place = start + len(body)
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        body += picture
    return header + entries + body


def icns(png: Mapping[int, bytes]) -> bytes:
    """Return a macOS icon that holds these pictures, each in all its kinds."""
    body = b"".join(
        kind + struct.pack(">I", len(png[size]) + 8) + png[size]
        for kind, size in MACOS_KINDS.items()
        if size in png
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body
