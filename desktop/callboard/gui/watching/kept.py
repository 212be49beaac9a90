"""Which places a desk's editor watches, remembered on this machine between two starts.

They are kept in the settings and not in the desk file: paths and addresses are this machine's,
and a desk that came from somebody else must not ask addresses when it is opened.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QSettings

from callboard.gui.watching.rules import State, Watched

MOST = 100  # places of one desk
_GROUP = "watched"


class KeptPlace(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One place as it is remembered."""

    place: str
    stopped: bool = False  # by hand: it stays so
    checked_at: datetime | None = None
    changed_at: datetime | None = None


class KeptDesk(msgspec.Struct, frozen=True):
    """The places of one desk."""

    desk: str  # path
    places: tuple[KeptPlace, ...]


class KeptPlaces:
    """Places by desk, over the settings; what cannot be read is as if it were not there."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def of(self, desk: Path) -> tuple[Watched, ...]:
        """What was watched on a desk when it was closed, and what was stopped by hand."""
        found = self._read(_key(desk))
        return () if found is None else tuple(_watched(place) for place in found.places)

    def keep(self, desk: Path, places: Sequence[Watched]) -> None:
        """Remember what is watched on a desk now; desks that are gone are forgotten."""
        key = _key(desk)
        if not places:
            self._store.remove(key)
            return
        fresh = KeptDesk(str(desk), tuple(_kept(place) for place in places[-MOST:]))
        text = msgspec.json.encode(fresh).decode()
        if text != self._store.value(key):
            self._store.setValue(key, text)
            self._forget_gone()

    def _forget_gone(self) -> None:
        self._store.beginGroup(_GROUP)
        keys = [f"{_GROUP}/{name}" for name in self._store.childKeys()]
        self._store.endGroup()
        for key in keys:
            found = self._read(key)
            if found is None or not Path(found.desk).exists():
                self._store.remove(key)

    def _read(self, key: str) -> KeptDesk | None:
        text = self._store.value(key)
        if not isinstance(text, str):
            return None
        try:
            return msgspec.json.decode(text, type=KeptDesk)
        except msgspec.DecodeError:
            return None


def _key(desk: Path) -> str:
    return f"{_GROUP}/{hashlib.sha256(str(desk).encode()).hexdigest()[:16]}"


def _kept(watched: Watched) -> KeptPlace:
    return KeptPlace(
        place=watched.place,
        stopped=not watched.is_on,
        checked_at=watched.checked_at,
        changed_at=watched.changed_at,
    )


def _watched(kept: KeptPlace) -> Watched:
    return Watched(
        place=kept.place,
        state=State.STOPPED if kept.stopped else State.WAITING,
        checked_at=kept.checked_at,
        changed_at=kept.changed_at,
    )
