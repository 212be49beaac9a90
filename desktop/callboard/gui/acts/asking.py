"""The sentences around acts: what is asked before one, and what is told after it."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.desk.service import Desk
from callboard.gui.dialogs.questions import ReasonQuestion
from callboard.reports.claims import Report

RETRACT_ELECTION = ReasonQuestion(
    title="Take back the call of the election",
    sentence="The election is called. Take that call back?",
    detail="The calls of the units stay as they are.",
    suggestions=("Called in error", "A deciding call was retracted"),
    confirm="Take back",
)


def withdraw_question(report: Report) -> ReasonQuestion:
    """Ask why a report is taken off the desk."""
    return ReasonQuestion(
        title="Withdraw a report",
        sentence=f"Take {report.name} off the desk?",
        detail="Calls that were accepted from it stay, with their basis.",
        suggestions=("Imported by mistake", "Its source withdrew it", "A newer one has come"),
        confirm="Withdraw",
    )


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


def imported_words(reports: Sequence[Report], called: int = 0) -> str:
    """What was read: "Read 3 reports: 108 claims, 32 findings. No call was changed.".

    `called` is how many units rules called by it.
    """
    claims = sum(len(report.claims) for report in reports)
    findings = sum(len(report.findings) for report in reports)
    read = reports[0].name if len(reports) == 1 else f"{len(reports)} reports"
    units = f"{called} unit{'s' if called != 1 else ''}"
    calls = f"Rules called {units}: Ctrl+Z takes them back" if called else "No call was changed"
    return f"Read {read}: {claims} claims, {findings} findings. {calls}."
