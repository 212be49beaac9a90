"""The sentences around acts: what is asked before one, and what is told after it."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.desk.service import Desk
from callboard.gui.dialogs.naming import named
from callboard.gui.dialogs.questions import IN_ERROR, ReasonQuestion
from callboard.reports.claims import Report, Severity
from callboard.reports.findings.finding import told
from callboard.reports.intake import intake_words
from callboard.words import mark, tr

RETRACT_ELECTION = (IN_ERROR, mark("A deciding call was retracted"))
WITHDRAW = (
    mark("Imported by mistake"),
    mark("Its source withdrew it"),
    mark("A newer one has come"),
)
_NAMED = 3  # units at most; more are counted


def retract_election_question() -> ReasonQuestion:
    """Ask why the call of the election is taken back."""
    return ReasonQuestion(
        title=tr("Take back the call of the election"),
        sentence=tr("The election is called. Take that call back?"),
        detail=tr("The calls of the units stay as they are."),
        suggestions=RETRACT_ELECTION,
        confirm=tr("Take back"),
    )


def withdraw_question(report: Report) -> ReasonQuestion:
    """Ask why a report is taken off the desk."""
    return ReasonQuestion(
        title=tr("Withdraw a report"),
        sentence=tr("Take {report} off the desk?", report=report.name),
        detail=tr("Calls that were accepted from it stay, with their basis."),
        suggestions=WITHDRAW,
        confirm=tr("Withdraw"),
    )


def called_already(desk: Desk, units: Sequence[str], ticket: str) -> str:
    """That units are called so already: "Georgia is called for Trump already."."""
    found = desk.board.ticket(ticket)
    surname = found.surname if found is not None else ticket
    if len(units) > _NAMED:
        return tr(
            "{count} units are called for {ticket} already.", count=len(units), ticket=surname
        )
    return tr(
        "{units} {count:is|are} called for {ticket} already.",
        units=_and(desk, units),
        count=len(units),
        ticket=surname,
    )


def _and(desk: Desk, units: Sequence[str]) -> str:
    if len(units) == 1:
        return named(desk.position, units)
    first, last = named(desk.position, units[:-1]), named(desk.position, units[-1:])
    return tr("{units} and {last}", units=first, last=last)


def unread_words(report: Report) -> str:
    """Why nothing was read of a report, where it could not be: "a.pdf: The report is not text…"."""
    broken = next((one for one in report.findings if one.severity is Severity.ERROR), None)
    if report.claims or report.read or broken is None:
        return ""
    return tr("{name}: {problem}", name=report.name, problem=told(broken))


def imported_words(reports: Sequence[Report], called: int = 0) -> str:
    """What was read: "Read 3 reports: 108 claims, 32 findings. No call was changed.".

    `called` is how many units rules called by it.
    """
    claims = sum(len(report.claims) for report in reports)
    findings = sum(len(report.findings) for report in reports)
    read = tr(
        "Read {reports}: {claims} {claims:claim|claims}, {findings} {findings:finding|findings}.",
        reports=reports[0].name
        if len(reports) == 1
        else tr("{count} {count:report|reports}", count=len(reports)),
        claims=claims,
        findings=findings,
    )
    if len(reports) == 1 and reports[0].read:
        read = f"{read} {intake_words(reports[0])}."
    if not called:
        return f"{read} {tr('No call was changed.')}"
    rules = tr(
        "Rules called {count} {count:unit|units}: Ctrl+Z takes them back.",
        count=called,
    )
    return f"{read} {rules}"
