"""The fold's steps for reports and their sources."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from callboard.ledger import events as ev
from callboard.ledger.board import Asked, Board, Step, UnitState


def _imported(board: Board, event: ev.ReportImported) -> Step:
    kept = tuple(report for report in board.common.reports if report != event.report)
    read_at = {**board.common.read_at, event.report: event.at}
    return {}, replace(board.common, reports=(*kept, event.report), read_at=read_at)


def _withdrawn(board: Board, event: ev.ReportWithdrawn) -> Step:
    kept = tuple(report for report in board.common.reports if report != event.report)
    return {}, replace(board.common, reports=kept)


def _replaced(board: Board, event: ev.ReportReplaced) -> Step:
    gone = {event.report, event.replaces}
    kept = tuple(report for report in board.common.reports if report not in gone)
    read_at = {**board.common.read_at, event.report: event.at}
    return {}, replace(board.common, reports=(*kept, event.report), read_at=read_at)


def _source_set(board: Board, event: ev.SourceSet) -> Step:
    """Settle a source; calls that stand on its rule alone go back to where the units stood."""
    setting = event.setting
    changed = {
        unit: _released(state, event)
        for unit in event.touched
        if (state := board.state(unit)).rule == setting.rule and state.under is not None
    }
    sources = {**board.common.sources, setting.name: setting}
    return changed, replace(board.common, sources=sources)


def _released(state: UnitState, event: ev.SourceSet) -> UnitState:
    # What was written on the unit since then stays; the time is that of the change.
    return replace(
        state.under or UnitState(),
        when=ev.When(at=event.at),
        note=state.note,
        resolution=state.resolution,
        event=event.id,
        version=state.version + 1,
    )


def _asked(board: Board, event: ev.SecondSourceAsked) -> Step:
    asked = Asked(event.at, event.editor, event.voices)
    fresh = dict.fromkeys(event.touched, asked)
    return {}, replace(board.common, asked={**board.common.asked, **fresh})


STEPS: dict[type, Callable[[Board, Any], Step]] = {
    ev.ReportImported: _imported,
    ev.ReportWithdrawn: _withdrawn,
    ev.ReportReplaced: _replaced,
    ev.SourceSet: _source_set,
    ev.SecondSourceAsked: _asked,
}
