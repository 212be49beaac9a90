"""Remembered sources: who an editor takes calls from, kept between sessions."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSettings

from callboard.ledger.own import OWN_DESK

USUAL = ("AP", OWN_DESK, "NBC", "CBS", "ABC", "CNN", "Fox", "Edison", "Reuters", "DDHQ")
MOST_ADDED = 20  # sources of the editor's own that are kept, the newest first

_ADDED, _LAST = "sources/added", "sources/last"


class Sources(Protocol):
    """What the inspector needs: the sources known, and the one used last."""

    def known(self) -> tuple[str, ...]:
        """The usual sources, then those that the editor has added."""
        ...

    def last(self) -> str:
        """The source used last."""
        ...

    def use(self, source: str) -> None:
        """Remember that `source` was used."""
        ...


class SettingsSources:
    """Sources remembered in the application's settings."""

    def __init__(self, settings: QSettings) -> None:
        """Take the settings to remember them in."""
        self._settings = settings

    def known(self) -> tuple[str, ...]:
        """The usual sources, then those that the editor has added."""
        return (*USUAL, *self._added())

    def last(self) -> str:
        """The source used last; at first the own desk, since nobody else has said anything."""
        return str(self._settings.value(_LAST, OWN_DESK))

    def use(self, source: str) -> None:
        """Remember that `source` was used, and that there is such a one."""
        self._settings.setValue(_LAST, source)
        added = self._added()
        if source not in USUAL and source != next(iter(added), None):
            rest = tuple(old for old in added if old != source)
            self._settings.setValue(_ADDED, [source, *rest][:MOST_ADDED])

    def _added(self) -> tuple[str, ...]:
        # Some platforms give back a list of one string as that string.
        stored = self._settings.value(_ADDED, [])
        entries = [stored] if isinstance(stored, str) else stored
        return tuple(str(entry) for entry in entries) if isinstance(entries, list) else ()
