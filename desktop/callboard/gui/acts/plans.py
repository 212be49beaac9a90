"""What was said once of tables and files: columns by header, state and election by path."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from callboard.reports.feeds.plan import TablePlan
    from callboard.reports.limits import Limits
    from callboard.reports.opening import Said

T = TypeVar("T")
_TABLES, _FILES, _LIMITS = "tables", "files_said", "limits"


class Texts(msgspec.Struct, frozen=True):
    """Everything that is remembered, as it stands in the settings; understood in any thread."""

    tables: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    limits: Mapping[str, str] = {}

    def bounds(self) -> Limits:
        """The limits of reading; figures in the settings that are none are left out."""
        from callboard.reports.limits import DEFAULT, NoLimitError, adjusted

        found = DEFAULT
        for name, figure in self.limits.items():
            with suppress(NoLimitError):
                found = adjusted({name: figure}, found)
        return found

    def plans(self) -> dict[str, TablePlan]:
        """The ways of reading tables that no feed knows, by signature."""
        from callboard.reports.feeds.plan import TablePlan

        return {plan.signature: plan for plan in _read(self.tables, TablePlan)}

    def said(self) -> dict[str, Said]:
        """What editors said of files that do not tell it themselves, by path."""
        from callboard.reports.opening import Said

        return {one.path: one for one in _read(self.files, Said)}


class KeptPlans:
    """What was said, over the settings; what cannot be read is as if it were not there."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def texts(self) -> Texts:
        """Everything that is remembered now."""
        tables, files = self._group(_TABLES), self._group(_FILES)
        return Texts(tuple(tables.values()), tuple(files.values()), self._group(_LIMITS))

    def all(self) -> dict[str, TablePlan]:
        """Every plan that is remembered."""
        return self.texts().plans()

    def keep(self, plan: TablePlan) -> None:
        """Remember a plan. The election is not part of it: each table says its own."""
        timeless = msgspec.structs.replace(plan, year=None)
        self._store.setValue(f"{_TABLES}/{plan.signature}", msgspec.json.encode(timeless).decode())

    def keep_said(self, said: Said) -> None:
        """Remember what was said of a file, beside what was said of it before."""
        before: Mapping[str, Said] = self.texts().said()
        known = before.get(said.path, said)
        whole = msgspec.structs.replace(
            said, state=said.state or known.state, election=said.election or known.election
        )
        key = hashlib.sha256(said.path.encode()).hexdigest()[:16]
        self._store.setValue(f"{_FILES}/{key}", msgspec.json.encode(whole).decode())

    def _group(self, name: str) -> dict[str, str]:
        self._store.beginGroup(name)
        texts = {key: self._store.value(key) for key in self._store.childKeys()}
        self._store.endGroup()
        return {key: text for key, text in texts.items() if isinstance(text, str)}


def _read(texts: Iterable[str], of: type[T]) -> Iterable[T]:
    for text in texts:
        try:
            yield msgspec.json.decode(text, type=of)
        except msgspec.DecodeError:
            continue
