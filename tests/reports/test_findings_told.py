"""Findings in another language: retold from the English sentence that is kept."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
from spanish import in_spanish

from callboard import reports
from callboard.reports.findings.finding import KINDS, finding, told
from callboard.reports.findings.retold import DOUBTS
from callboard.words import parts_of

AS_THEY_ARE = {"conflict", "feed-holds"}  # made of values alone


def sample(kind: str, count: int) -> dict[str, Any]:
    """Values for a kind of finding."""
    names = {name for _, name, _, _ in parts_of(KINDS[kind].template) if name}
    return {name: count if name == "count" else f"<{name}>" for name in names - {"unit"}}


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("kind", sorted(set(KINDS) - AS_THEY_ARE))
def test_every_kind_is_told_in_spanish(kind: str, count: int) -> None:
    """None of its values is lost, and its sentence is kept in English."""
    values = sample(kind, count)
    found = finding(kind, unit="GA", unit_name="Georgia", **values)
    with in_spanish():
        assert finding(kind, unit="GA", unit_name="Georgia", **values) == found
        spanish = told(found)
    assert spanish != found.sentence
    written = [value for value in values.values() if str(value) in found.sentence]
    assert [value for value in written if str(value) not in spanish] == []


@pytest.mark.parametrize(
    ("kind", "values", "shown"),
    [
        (
            "set-aside",
            {"count": 3, "reasons": "2 a premise; 1 the page is a forecast"},
            "Se apartaron 3 afirmaciones: 2 una premisa; 1 la página es un pronóstico.",
        ),
        (
            "not-on-ballot",
            {"name": "Trumpp", "year": 2024, "suggestion": " Is Trump meant?"},
            "Carolina del Norte: Trumpp no está en la boleta de 2024. ¿Se quiere decir Trump?",
        ),
        (
            "table-columns",
            {"columns": "State as unit, column 2 as votes of Harris"},
            "Columnas leídas: State como unidad, columna 2 como votos de Harris.",
        ),
        (
            "table-columns",
            {"columns": "state as unit, district as district"},
            "Columnas leídas: state como unidad, district como distrito.",
        ),
        (
            "feed-holds",
            {"title": "MEDSL", "holds": "President, the election of 2020, by county"},
            "MEDSL: Presidente, elección de 2020, por condado.",
        ),
        (
            "missing-units",
            {"count": 2, "units": "New York, Hawaii"},
            "Faltan 2 unidades: Nueva York, Hawái.",
        ),
        (
            "feed-year-guessed",
            {"year": 2016, "why": "the election of this desk"},
            "El archivo no dice su elección; se lee como la de 2016, por la elección de esta mesa.",
        ),
    ],
)
def test_words_inside_a_finding_are_told_too(kind: str, values: dict[str, Any], shown: str) -> None:
    """Names of units, roles of columns, reasons: all but names and quotations."""
    found = finding(kind, unit="NC", unit_name="North Carolina", **values)
    with in_spanish():
        assert told(found) == shown


def test_every_doubt_can_be_told() -> None:
    """What a statement is set aside for is among the doubts that have Spanish words."""
    known = DOUBTS | {"the page is {page}", "under a heading about {page}"}
    written = doubts_of_the_readers()
    assert len(written) > len(DOUBTS) / 2  # they are where they are looked for
    assert {doubt for doubt in written if doubt not in known} == set()


def doubts_of_the_readers() -> set[str]:
    """The doubts that are written where statements are read."""
    found: set[str] = set()
    for path in Path(reports.__path__[0]).rglob("*.py"):
        only_doubts = path.name in {"doubts.py", "premises.py"}
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign | ast.keyword) and _is_doubt(node):
                found |= _texts_in(node.value)
            elif isinstance(node, ast.FunctionDef) and (only_doubts or "doubt" in node.name):
                found |= _returned(node)
    return {text for text in found if " " in text}


def _is_doubt(node: ast.Assign | ast.keyword) -> bool:
    if isinstance(node, ast.keyword):
        return node.arg == "doubt"
    target = node.targets[0]
    return getattr(target, "attr", getattr(target, "id", "")) == "doubt"


def _returned(node: ast.AST) -> set[str]:
    returns = (n.value for n in ast.walk(node) if isinstance(n, ast.Return) and n.value)
    return set[str]().union(*map(_texts_in, returns))


def _texts_in(node: ast.AST) -> set[str]:
    whole = [n for n in ast.walk(node) if isinstance(n, ast.Constant)]
    inside = {id(v) for n in ast.walk(node) if isinstance(n, ast.JoinedStr) for v in n.values}
    return {n.value for n in whole if isinstance(n.value, str) and n.value and id(n) not in inside}
