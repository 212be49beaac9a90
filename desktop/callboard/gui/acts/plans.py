"""The remembered ways of reading tables that no feed knows, one for each header."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QSettings

from callboard.reports.feeds.plan import TablePlan

_GROUP = "tables"


class KeptPlans:
    """Plans by signature, over the settings; what cannot be read is as if it were not there."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def all(self) -> dict[str, TablePlan]:
        """Every plan that is remembered."""
        self._store.beginGroup(_GROUP)
        texts = {key: self._store.value(key) for key in self._store.childKeys()}
        self._store.endGroup()
        found = (_plan(text) for text in texts.values())
        return {plan.signature: plan for plan in found if plan is not None}

    def keep(self, plan: TablePlan) -> None:
        """Remember a plan. The election is not part of it: each table says its own."""
        timeless = msgspec.structs.replace(plan, year=None)
        self._store.setValue(f"{_GROUP}/{plan.signature}", msgspec.json.encode(timeless).decode())


def _plan(text: object) -> TablePlan | None:
    if not isinstance(text, str):
        return None
    try:
        return msgspec.json.decode(text, type=TablePlan)
    except msgspec.DecodeError:
        return None
