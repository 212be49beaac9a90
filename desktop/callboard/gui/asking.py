"""The sentences of the questions before an act: what is asked, and of whom."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.desk.service import Desk
from callboard.reports.claims import Report


def names_are(desk: Desk, units: Sequence[str]) -> str:
    """The units as the subject of a sentence: "Georgia is", "9 units are"."""
    if len(units) > 3:
        return f"{len(units)} units are"
    names = " and ".join(desk.contest.by_id[unit].short_name for unit in units)
    return f"{names} {'is' if len(units) == 1 else 'are'}"


def surname(desk: Desk, ticket: str) -> str:
    """The surname on a ticket."""
    found = desk.board.ticket(ticket)
    return found.surname if found is not None else ticket


def change_words(desk: Desk, units: Sequence[str], ticket: str) -> tuple[str, str]:
    """Title and question before calls are changed to another ticket."""
    whom = surname(desk, ticket)
    if len(units) > 1:
        stand = f"{len(units)} of these units are called for another ticket."
        return f"Change {len(units)} calls", f"{stand} Why are they changed to {whom}?"
    winner = desk.position.winner(units[0])
    name = desk.contest.by_id[units[0]].short_name
    stand = f"{name} is called for {winner.surname if winner else 'nobody'}."
    return f"Change the call of {name}", f"{stand} Why is it changed to {whom}?"


def retract_words(desk: Desk, units: Sequence[str]) -> tuple[str, str]:
    """Title and question before calls are taken back."""
    if len(units) > 1:
        return f"Retract {len(units)} calls", f"Why are these {len(units)} calls taken back?"
    winner = desk.position.winner(units[0])
    name = desk.contest.by_id[units[0]].short_name
    whom = winner.surname if winner else "nobody"
    return f"Retract {name}", f"{name} is called for {whom}. Why is the call taken back?"


def imported_words(reports: Sequence[Report]) -> str:
    """What was read: "Read 3 reports: 108 claims, 32 findings. No call was changed."."""
    claims = sum(len(report.claims) for report in reports)
    findings = sum(len(report.findings) for report in reports)
    read = reports[0].name if len(reports) == 1 else f"{len(reports)} reports"
    return f"Read {read}: {claims} claims, {findings} findings. No call was changed."
