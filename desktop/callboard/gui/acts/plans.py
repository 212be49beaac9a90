"""What was said once of tables and files: columns by header, state and election by path."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from callboard.reports.feeds.plan import TablePlan
    from callboard.reports.opening import Said

T = TypeVar("T")
_TABLES, _FILES = "tables", "files_said"


class Texts(msgspec.Struct, frozen=True):
    """Everything that is remembered, as it stands in the settings; understood in any thread."""

    tables: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

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
        return Texts(tuple(self._group(_TABLES)), tuple(self._group(_FILES)))

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

    def _group(self, name: str) -> list[str]:
        self._store.beginGroup(name)
        texts = [self._store.value(key) for key in self._store.childKeys()]
        self._store.endGroup()
        return [text for text in texts if isinstance(text, str)]


def _read(texts: Iterable[str], of: type[T]) -> Iterable[T]:
    for text in texts:
        try:
            yield msgspec.json.decode(text, type=of)
        except msgspec.DecodeError:
            continue
