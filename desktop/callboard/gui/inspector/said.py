"""What the reports say of the chosen units, as finished words for the inspector."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

import msgspec

from callboard.desk.position import Position
from callboard.desk.reporting import agreed_and_uncalled
from callboard.desk.settled import is_disputed, settlement
from callboard.ledger.own import shown_reason, shown_source
from callboard.reports.claims import Claim, Report, Said
from callboard.reports.reconcile import UnitVerdict, Verdict
from callboard.words import dotted, mark, tr

ReportOf = Callable[[str], Report | None]  # a report by id

MOST_LINES = 40  # shown of one unit; the reports area lists them all

_CHIPS = {
    Verdict.AGREED: mark("agreed"),
    Verdict.SINGLE_SOURCE: mark("single source"),
    Verdict.CONFLICT: mark("disagree"),
    Verdict.BEHIND: mark("behind"),
    Verdict.AHEAD: mark("ahead"),
    Verdict.RETRACTED: mark("retracted"),
    Verdict.SILENT: "",
}
_OUTCOMES = {
    Said.TOO_CLOSE: mark("too close"),
    Said.TOO_EARLY: mark("too early"),
    Said.NOT_CALLED: mark("not called"),
}


class SaidLine(msgspec.Struct, frozen=True, kw_only=True):
    """One claim as the inspector and the dialogs show it."""

    report: str  # report id
    name: str  # of the report
    place: str  # "line 14"
    quote: str  # the words it stands on
    outcome: str  # "Harris", "Trump leads", "too close"
    said: Said
    ticket: str | None = None
    source: str = ""  # where the report names another source for it
    certain: bool = True

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return tr(
            "{report}, {place}: {outcome}, {quote}"
            if self.certain
            else "{report}, {place}: {outcome}, uncertain, not counted, {quote}",
            report=self.name,
            place=self.place,
            outcome=self.outcome,
            quote=self.quote,
        )


class SaidFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the reports block shows."""

    chip: str = ""  # "disagree", "agreed"; empty where nothing is said
    alarm: bool = False  # a decision is due: amber, with a sign
    lines: tuple[SaidLine, ...] = ()
    uncertain: tuple[SaidLine, ...] = ()
    more: int = 0  # lines left out
    summary: str = ""  # in place of lines: several units, or no report at all
    settled: str = ""  # how the disagreement was decided
    accept: str = ""  # "Accept Trump (2 reports)"; empty where there is nothing to accept
    accept_short: str = ""  # the same in little room
    acceptable: tuple[str, ...] = ()  # the units that accepting would call
    resolve: str | None = None  # the unit to resolve, where there is one


def said_lines(position: Position, unit: str, report_of: ReportOf) -> tuple[SaidLine, ...]:
    """What the reports on the desk say of `unit`, uncertain claims too."""
    verdict = position.verdicts.get(unit)
    attributed = verdict.claims if verdict is not None else ()
    return tuple(_line(position, r, claim, report_of(r)) for r, claim in attributed)


def said_of(position: Position, units: Sequence[str], report_of: ReportOf) -> SaidFacts:
    """What the reports say of `units`, and what can be done about it."""
    chosen = [unit for unit in units if unit in position.contest.electors]
    if not chosen:
        return SaidFacts()
    ready = set(agreed_and_uncalled(position))
    if len(chosen) > 1:
        return _of_several(position, chosen, ready)
    return _of_one(position, chosen[0], said_lines(position, chosen[0], report_of), ready)


def _line(position: Position, report_id: str, claim: Claim, report: Report | None) -> SaidLine:
    name = report.name if report is not None else report_id
    own = {name, report.source if report is not None else name}
    return SaidLine(
        report=report_id,
        name=shown_source(name),
        place=claim.place.words,
        quote=quoted(claim.sentence),
        outcome=outcome(position, claim),
        said=claim.said,
        ticket=claim.winner,
        source="" if claim.source in own else shown_source(claim.source),
        certain=claim.counts,
    )


def outcome(position: Position, claim: Claim) -> str:
    """What a claim says, in a word or two: "Harris", "Trump leads", "too close"."""
    ticket = position.board.ticket(claim.winner) if claim.winner else None
    who = ticket.surname if ticket is not None else claim.surname or ""
    if claim.said is Said.CALLED:
        return who or tr("a winner without a name")
    if claim.said is Said.LEADING:
        return tr("{ticket} leads", ticket=who) if who else tr("a lead")
    if claim.said is Said.RETRACTED:
        return tr("retracted {ticket}", ticket=who) if who else tr("retracted")
    return tr(_OUTCOMES[claim.said])


def quoted(sentence: str) -> str:
    """The words a claim stands on, in quotation marks, on one line."""
    words = " ".join(sentence.split())
    return f"“{words}”" if words else ""


def verdict_words(position: Position, verdict: UnitVerdict) -> str:
    """The verdict as a chip says it: "disagree", "we differ", "resolved", "agreed"."""
    if settlement(position, verdict.unit) is not None:
        return tr("resolved")
    if verdict.verdict is Verdict.CONFLICT and verdict.ticket is not None:
        return tr("we differ")  # the reports agree with each other, and not with this desk
    return tr(_CHIPS[verdict.verdict])


def _of_one(
    position: Position, unit: str, lines: tuple[SaidLine, ...], ready: Container[str]
) -> SaidFacts:
    verdict = position.verdicts.get(unit)
    if verdict is None or not position.board.common.reports:
        return SaidFacts(summary=tr("No reports on the desk yet."))
    certain = tuple(line for line in lines if line.certain)[:MOST_LINES]
    doubtful = tuple(line for line in lines if not line.certain)[: MOST_LINES - len(certain)]
    disputed = is_disputed(verdict)
    settled = settlement(position, unit)
    return SaidFacts(
        chip=verdict_words(position, verdict),
        alarm=disputed and settled is None,
        lines=certain,
        uncertain=doubtful,
        more=len(lines) - len(certain) - len(doubtful),
        summary="" if lines else tr("No report names this unit."),
        settled=_settled_words(position, unit),
        accept=_accept_words(position, verdict) if unit in ready else "",
        accept_short=tr("Accept") if unit in ready else "",
        acceptable=(unit,) if unit in ready else (),
        resolve=unit if disputed else None,
    )


def _of_several(position: Position, units: Sequence[str], ready: Container[str]) -> SaidFacts:
    verdicts = [verdict for unit in units if (verdict := position.verdicts.get(unit))]
    if not any(verdict.claims for verdict in verdicts):
        return SaidFacts(summary=tr("No report names these units."))
    counted: dict[str, int] = {}
    for verdict in verdicts:
        words = verdict_words(position, verdict) or tr("no report")
        counted[words] = counted.get(words, 0) + 1
    waiting = [v.unit for v in verdicts if is_disputed(v) and not settlement(position, v.unit)]
    acceptable = tuple(unit for unit in units if unit in ready)
    return SaidFacts(
        chip=tr("{count} to decide", count=len(waiting)) if waiting else "",
        alarm=bool(waiting),
        summary=dotted(
            tr("{count} {status}", count=count, status=words) for words, count in counted.items()
        ),
        accept=tr("Accept {count} agreed", count=len(acceptable)) if acceptable else "",
        accept_short=tr("Accept") if acceptable else "",
        acceptable=acceptable,
    )


def _accept_words(position: Position, verdict: UnitVerdict) -> str:
    ticket = position.board.ticket(verdict.ticket or "")
    count = len(verdict.by_ticket.get(verdict.ticket or "", ()))
    name = ticket.surname if ticket is not None else verdict.ticket
    return tr("Accept {ticket} ({count} {count:report|reports})", ticket=name, count=count)


def _settled_words(position: Position, unit: str) -> str:
    resolution = settlement(position, unit)
    if resolution is None:
        return ""
    ticket = position.board.ticket(resolution.ticket) if resolution.ticket else None
    return tr(
        "Resolved to hold: {ground} ({editor})"
        if ticket is None
        else "Resolved for {ticket}: {ground} ({editor})",
        ticket=ticket.surname if ticket is not None else "",
        ground=shown_reason(resolution.ground),
        editor=resolution.editor,
    )
