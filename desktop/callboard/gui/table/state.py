"""What a table remembers from one start to the next."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QByteArray


class TableState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Order and widths."""

    sort: str = "unit"  # name of a column
    descending: bool = False
    widths: dict[str, int] = {}  # by name of the column; empty while nobody has drawn at them


def pack(state: TableState) -> QByteArray:
    """The state as settings keep it."""
    return QByteArray(msgspec.json.encode(state))


def unpack(raw: QByteArray) -> TableState | None:
    """What was packed; None where it is something else."""
    try:
        return msgspec.json.decode(raw.data(), type=TableState)
    except msgspec.DecodeError:
        return None
