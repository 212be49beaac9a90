"""Named scenarios in the desk file: a table of its own, beside the ledger and apart from it."""

from __future__ import annotations

import msgspec

from callboard.desk.scenarios import Scenario
from callboard.storage.store import SCENARIOS, DeskStore


class _Kept(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One saving; the last one of a scenario counts."""

    scenario: Scenario
    deleted: bool = False


def saved_scenarios(store: DeskStore) -> tuple[tuple[Scenario, ...], int]:
    """The scenarios in a desk file by name, and how many savings in it could not be read."""
    found: dict[str, Scenario] = {}
    unread = 0
    decoder = msgspec.json.Decoder(_Kept)
    for raw in store.documents(SCENARIOS):
        try:
            kept = decoder.decode(raw)
        except msgspec.DecodeError:
            unread += 1  # stays in the file, and is told of
            continue
        if kept.deleted:
            found.pop(kept.scenario.id, None)
        else:
            found[kept.scenario.id] = kept.scenario
    return tuple(sorted(found.values(), key=lambda one: one.name.lower())), unread


def save_scenario(store: DeskStore, scenario: Scenario) -> None:
    """Keep a scenario, in the place of what was kept under its id.

    Raises:
        CallboardError: when it could not be written.
    """
    _keep(store, _Kept(scenario=scenario))


def delete_scenario(store: DeskStore, scenario: Scenario) -> None:
    """Let a scenario go; what was saved of it stays in the file, marked as deleted.

    Raises:
        CallboardError: when it could not be written.
    """
    _keep(store, _Kept(scenario=Scenario(id=scenario.id, name=scenario.name), deleted=True))


def _keep(store: DeskStore, kept: _Kept) -> None:
    store.commit(None, {SCENARIOS: [msgspec.json.encode(kept)]})
