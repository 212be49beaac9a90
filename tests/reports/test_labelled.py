"""The labelled documents: what the reader must find, and what must not mislead it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from spanish import in_spanish

from callboard.reports.findings.finding import finding, told


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("measure", Path(__file__).parent / "measure.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["measure"] = module
    spec.loader.exec_module(module)
    return module


measure = _load()
LABELS = measure.labels()
SCORES = [measure.score(one) for one in LABELS]


def test_the_set_is_large_and_a_third_of_it_are_traps() -> None:
    """At least sixty documents, a third of them traps, a sixth held out."""
    traps = sum(one.trap for one in LABELS)
    held = sum(one.held_out for one in LABELS)
    assert len(LABELS) >= 60
    assert traps * 3 >= len(LABELS)
    assert held * 6 >= len(LABELS)


def test_what_is_called_certain_is_right() -> None:
    """Precision of unit and winner is at least 0.98."""
    assert measure.measure(SCORES).precision >= 0.98, measure.told(SCORES)


def test_what_is_there_is_found() -> None:
    """Recall of unit and winner is at least 0.90."""
    assert measure.measure(SCORES).recall >= 0.90, measure.told(SCORES)


@pytest.mark.parametrize(
    "score", [one for one in SCORES if one.labels.trap], ids=lambda one: one.labels.document
)
def test_no_trap_makes_a_false_call(score: object) -> None:
    """Polls, forecasts, other years, other offices and claimed victories are no results."""
    assert not score.false  # type: ignore[attr-defined]


def test_what_statements_are_set_aside_for_is_told_in_spanish() -> None:
    """Every doubt that the documents give rise to."""
    doubts = sorted(set().union(*(one.doubts for one in SCORES)))
    kept = [finding("set-aside", count=1, reasons=f"1 {doubt}") for doubt in doubts]
    with in_spanish():
        untold = [doubt for doubt, one in zip(doubts, kept, strict=True) if doubt in told(one)]
    assert len(doubts) > 20
    assert untold == []
