"""What the bundle needs of its system: smaller libraries, icons, versions, property lists."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import contents
import icons
import icu

Entry = tuple[str, str, str]  # place in the bundle, source, kind

BUNDLE_IDENTIFIER = "io.github.callboard.Callboard"

# What still has them. numpy's OpenBLAS, and what comes with it, would not survive it.
_STRIPPABLE = re.compile(
    r"^libpython3\.|^python3\.\d+/lib-dynload/|^(?:selectolax|msgspec|numpy)/|/libicu(?:uc|i18n)\."
)

_SEARCH_PATH = re.compile(r"^ *R(?:UN)?PATH +(/\S{7,})$", re.MULTILINE)

_VERSION_INFO = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Callboard maintainers"),
      StringStruct("FileDescription", "Callboard"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("ProductName", "Callboard"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def links_with_targets(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Leave out the symbolic links whose library was left behind."""
    there = {Path(place).name for place, _, kind in binaries if kind != "SYMLINK"}
    return [entry for entry in datas if entry[2] != "SYMLINK" or Path(entry[1]).name in there]


def stripped(binaries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Take the tables for debuggers out of some libraries: copies, in `folder`."""
    if shutil.which("strip") is None:
        return list(binaries)
    return [
        (place, _strip(source, folder / place), kind)
        if kind != "SYMLINK" and _STRIPPABLE.search(place)
        else (place, source, kind)
        for place, source, kind in binaries
    ]


def with_smaller_data(binaries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Leave out of ICU's data what nobody asks for: a library of the same name, in `folder`."""
    return [
        (place, str(icu.smaller(Path(source), folder, contents.wanted_data)), kind)
        if kind != "SYMLINK" and icu.LIBRARY.search(place)
        else (place, source, kind)
        for place, source, kind in binaries
    ]


def _strip(source: str, target: Path) -> str:
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", str(target), source], check=True)
    told = subprocess.run(["objdump", "-p", source], capture_output=True, text=True, check=True)
    target.write_bytes(without_search_path(target.read_bytes(), told.stdout))
    return str(target)


def without_search_path(library: bytes, told: str) -> bytes:
    """Let a library no longer look into the folders of the machine that it was built on.

    `told` is what objdump tells of it. The library's own folder takes the place of the path.
    """
    found = _SEARCH_PATH.search(told)
    if found is None:
        return library
    path = found.group(1).encode() + b"\0"
    return library.replace(path, b"$ORIGIN".ljust(len(path), b"\0"))


def icon(root: Path, folder: Path) -> str:
    """Write the icon in the form of this system into `folder`; return its path."""
    drawn = root / "resources" / "icons"
    if sys.platform == "darwin":
        made = folder / "callboard.icns"
        made.write_bytes(icons.icns(icons.pictures(drawn, (32, 64, 128, 256, 512))))
    else:
        made = folder / "callboard.ico"
        made.write_bytes(icons.ico(icons.pictures(drawn, icons.WINDOWS_SIZES)))
    return str(made)


def windows_version(version: str, folder: Path) -> str:
    """Write what Windows shows of a program file; return the path."""
    numbers = tuple(int(part) for part in re.findall(r"\d+", version)[:3])
    made = folder / "version-info.txt"
    made.write_text(_VERSION_INFO.format(numbers=(*numbers, 0), version=version), "utf-8")
    return str(made)


def info_plist(root: Path, version: str) -> dict[str, Any]:
    """Return what macOS is told of the program."""
    told = plistlib.loads((root / "installers" / "macos" / "Info.plist").read_bytes())
    return {**told, "CFBundleShortVersionString": version, "CFBundleVersion": version}
