"""Measures the reading of claims on the labelled documents: precision, recall, false calls."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from callboard.reports.claims import Report, Said
from callboard.reports.findings.finding import KINDS
from callboard.reports.reading import read_report
from callboard.words import read_back

FOLDER = Path(__file__).parent / "labelled"


class Labels(msgspec.Struct, frozen=True):
    """What a person says is in a document."""

    document: str
    kind: str
    election: int
    trap: bool
    held_out: bool
    winners: dict[str, str]  # unit id to surname
    past: dict[str, dict[str, str]] = {}  # the same of other elections that it tells of, by year


class Score(msgspec.Struct, frozen=True):
    """What the reader made of one document."""

    labels: Labels
    right: frozenset[str]
    false: frozenset[str]
    missed: frozenset[str]
    doubts: frozenset[str] = frozenset()  # what statements were set aside for


class Measure(msgspec.Struct, frozen=True):
    """All documents together."""

    precision: float
    recall: float
    trapped: tuple[str, ...]  # trap documents with a false call


def labels() -> list[Labels]:
    """Return the labels of every document."""
    paths = sorted(FOLDER.glob("*.labels.json"))
    return [msgspec.json.decode(path.read_bytes(), type=Labels) for path in paths]


def score(one: Labels) -> Score:
    """Read one document and compare the certain winners with the labels."""
    path = FOLDER / one.document
    report = read_report(path.read_bytes(), path.name)
    got = {
        f"{claim.unit}:{claim.surname}:{claim.election}"
        for claim in report.claims
        if claim.certain and claim.said is Said.CALLED and claim.winner
    }
    years = {str(one.election): one.winners, **one.past}
    wanted = {f"{unit}:{who}:{year}" for year, won in years.items() for unit, who in won.items()}
    return Score(
        one,
        right=frozenset(got & wanted),
        false=frozenset(got - wanted),
        missed=frozenset(wanted - got),
        doubts=frozenset(doubts(report)),
    )


def doubts(report: Report) -> Iterator[str]:
    """Tell what the statements of a report were set aside for."""
    for found in report.findings:
        values = read_back(KINDS["set-aside"].template, found.sentence)
        if found.kind == "set-aside" and values is not None:
            for reason in str(values["reasons"]).split("; "):
                yield reason.partition(" ")[2]  # behind how many there are


def measure(scores: list[Score]) -> Measure:
    """Return precision and recall over all units, and the traps that caught the reader."""
    right = sum(len(one.right) for one in scores)
    false = sum(len(one.false) for one in scores)
    missed = sum(len(one.missed) for one in scores)
    trapped = tuple(one.labels.document for one in scores if one.labels.trap and one.false)
    return Measure(right / max(1, right + false), right / max(1, right + missed), trapped)


def told(scores: list[Score]) -> str:
    """Return every false and missed winner, one line each, and the figures."""
    lines = [
        f"{one.labels.document}: {word} {', '.join(sorted(some))}"
        for one in scores
        for word, some in (("false", one.false), ("missed", one.missed))
        if some
    ]
    got = measure(scores)
    lines.append(f"precision {got.precision:.3f}  recall {got.recall:.3f}  trapped {got.trapped}")
    return "\n".join(lines)


if __name__ == "__main__":
    shown = [one for one in labels() if not one.held_out or "--held-out" in sys.argv]
    sys.stdout.write(told([score(one) for one in shown]) + "\n")
