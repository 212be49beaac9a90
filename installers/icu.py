"""Takes out of ICU's data, which Qt reads on Linux, what the program never asks for.

The data is one table of named items in a shared library that holds nothing else. What stays is
packed into a table of the same form, and that into a library of the same name.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

LIBRARY = re.compile(r"(?:^|/)libicudata\.so\.\d+$")

_FORM = b"CmnD\x01"  # the form of the table that is read here, and its version
_ALIGNED = 16  # where an item may begin
_COUNT = struct.Struct("<I")
_ENTRY = struct.Struct("<II")  # where its name and where its bytes begin
_SOURCE = """\
    .section .rodata
    .globl {symbol}
    .type {symbol}, %object
    .balign 16
{symbol}:
    .incbin "{table}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", %progbits
"""


class UnknownDataError(Exception):
    """The data of a newer ICU: its form must be learnt before it can be made smaller."""


def smaller(library: Path, folder: Path, wanted: Callable[[str], bool]) -> Path:
    """Make a library with the wanted items of another one's, in `folder`; return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    table, source, made = folder / "icu.dat", folder / "icu.s", folder / library.name
    _run("objcopy", "-O", "binary", "--only-section=.rodata", library, table)
    table.write_bytes(packed(*read(table.read_bytes()), wanted))
    source.write_text(_SOURCE.format(symbol=_symbol(library), table=table), "utf-8")
    _run("as", "-o", folder / "icu.o", source)
    linked = ("-shared", "-s", f"-soname={library.name}", "-z", "noexecstack", "--build-id=none")
    _run("ld", *linked, "-o", made, folder / "icu.o")
    return made


def read(table: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the head of a table and its items by name.

    Raises:
        UnknownDataError: when the table is of another form than the one known here.
    """
    start = struct.unpack_from("<H", table)[0]
    if table[2:4] != b"\xda\x27" or table[12:17] != _FORM or table[8] != 0:
        raise UnknownDataError(f"not a table of ICU's, or of another form: {table[:20]!r}")
    body = memoryview(table)[start:]
    count = _COUNT.unpack_from(body)[0]
    entries = [_ENTRY.unpack_from(body, _COUNT.size + _ENTRY.size * i) for i in range(count)]
    ends = [place for _, place in entries[1:]] + [len(body)]
    items = {
        _name(table, start + name): bytes(body[place:end])
        for (name, place), end in zip(entries, ends, strict=True)
    }
    return table[:start], items


def packed(head: bytes, items: dict[str, bytes], wanted: Callable[[str], bool]) -> bytes:
    """Return a table of the wanted items; `wanted` is asked for names without the first folder."""
    kept = {name: one for name, one in items.items() if wanted(name.partition("/")[2])}
    names = [name.encode() + b"\0" for name in kept]
    name_at = _COUNT.size + _ENTRY.size * len(kept)
    place = _aligned(name_at + sum(map(len, names)), len(head))
    entries, body = _COUNT.pack(len(kept)), b"".join(names).ljust(place - name_at, b"\0")
    parts = []
    for name, one in zip(names, kept.values(), strict=True):
        entries += _ENTRY.pack(name_at, place)
        parts.append(one.ljust(_aligned(place + len(one), len(head)) - place, b"\0"))
        name_at += len(name)
        place += len(parts[-1])
    return head + entries + body + b"".join(parts)


def _aligned(place: int, before: int) -> int:
    """Return the next place, counted from behind the head, where an item may begin."""
    return place + -(before + place) % _ALIGNED


def _name(table: bytes, start: int) -> str:
    return table[start : table.index(b"\0", start)].decode("ascii")


def _symbol(library: Path) -> str:
    """Return the name under which ICU finds the table: icudt73_dat."""
    told = _run("nm", "--dynamic", "--defined-only", library)
    (symbol,) = re.findall(r"\b(icudt\d+_dat)$", told, re.MULTILINE)
    return str(symbol)


def _run(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
