"""What the reconciliation says, in finished words: cells, verdicts, grounds, filters."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.desk.position import Position
from callboard.desk.queue import Answer, QueueItem, Turn
from callboard.desk.source_grid import Cell, GridFilter, GridRow
from callboard.gui.inspector.said import outcome, verdict_words
from callboard.ledger.own import SAYS, shown_source
from callboard.ledger.sources import Source
from callboard.reports.claims import Said
from callboard.reports.reconcile import Verdict
from callboard.times import eastern_clock
from callboard.words import dotted, mark, tr

OURS = mark("This desk")
HELD = mark("Held for another look")  # the ledger keeps it in English

_TURNS = {Turn.DECIDE: "", Turn.SECOND: mark("second source asked"), Turn.HOLD: mark("held")}
_SHORT = {
    Verdict.CONFLICT: mark("disagree"),
    Verdict.RETRACTED: mark("taken back"),
    Verdict.SINGLE_SOURCE: mark("single source"),
    Verdict.BEHIND: mark("agree"),
}
_WHY = {
    Verdict.CONFLICT: mark("disagree"),
    Verdict.RETRACTED: mark("taken back by a source"),
    Verdict.SINGLE_SOURCE: mark("single source"),
    Verdict.BEHIND: mark("sources agree, not called here"),
}
_TIPS = {
    GridFilter.ALL: mark("Every unit"),
    GridFilter.CONFLICTS: mark(
        "Sources name different winners, or another than this desk, and nobody has decided"
    ),
    GridFilter.DIFFER: mark("Our call and that of {reference} are not the same"),
    GridFilter.SINGLE: mark("Only one source names a winner; pages that repeat one source are one"),
    GridFilter.BEHIND: mark("Two or more sources agree, and this desk has not called"),
    GridFilter.RETRACTED: mark("A source took back the call it had made"),
}
_NONE = {
    GridFilter.ALL: mark("This election has no units."),
    GridFilter.CONFLICTS: mark("No conflict waits for a decision."),
    GridFilter.DIFFER: mark("Our calls are those of {reference}."),
    GridFilter.SINGLE: mark("No unit stands on one source alone."),
    GridFilter.BEHIND: mark("We have called everything that two sources agree on."),
    GridFilter.RETRACTED: mark("No source has taken back a call."),
}


def stale_words(age: str) -> str:
    """That a source is stale, with its age behind the newest."""
    return tr("Stale: its last news is {age} older than the newest here", age=age)


def cell_text(position: Position, cell: Cell) -> str:
    """What a cell says: "Harris", "Trump leads", "Harris / Trump"."""
    if cell.said is Said.CALLED and len(cell.tickets) > 1:
        return " / ".join(surname(position, ticket) for ticket in cell.tickets)
    if cell.claim is None:
        return ""
    text = outcome(position, cell.claim)
    return text if cell.certain else f"{text}?"


def cell_tip(position: Position, cell: Cell, source: str, report: str) -> str:
    """What hovering over a cell says: who, when, where, and the words themselves."""
    said = cell_text(position, cell)
    clock = eastern_clock(cell.since) if cell.since is not None else ""
    lines = [
        tr(
            "{source}: {said}, read {clock} ET" if clock else "{source}: {said}",
            source=source,
            said=said,
            clock=clock,
        )
    ]
    if cell.claim is not None:
        quote = " ".join(cell.claim.sentence.split())
        lines.append(f"{report} {cell.claim.place.words}: “{quote}”")
    if not cell.certain:
        lines.append(tr("Uncertain: shown for a decision, not counted"))
    return "\n".join(lines)


def verdict_text(position: Position, row: GridRow) -> str:
    """The row's verdict in a word or two."""
    words = verdict_words(position, row.verdict)
    behind = row.verdict.acceptable and words == tr("behind")
    if row.verdict.verdict is Verdict.AGREED or behind:
        return f"{words} ({row.verdict.sources})"
    return words


def filter_title(chosen: GridFilter, reference: str | None, *, short: bool) -> str:
    """What a filter's chip says without its number."""
    if chosen is GridFilter.DIFFER:
        name = shown_source(reference) if reference else tr("sources")
        return f"≠ {name}" if short else tr(chosen.value, sense="filter", reference=name)
    return tr(chosen.value, sense="filter")


def filter_tip(chosen: GridFilter, reference: str | None) -> str:
    """What hovering over a filter's chip says."""
    return tr(_TIPS[chosen], reference=reference or tr("the most trusted source"))


def none_words(chosen: GridFilter, reference: str | None) -> str:
    """What the grid says where a filter shows nothing."""
    return tr(_NONE[chosen], reference=reference or tr("the most trusted source"))


def item_title(position: Position, item: QueueItem) -> str:
    """The heading of an item: "Georgia · 16 EV"."""
    name = tr(position.contest.by_id[item.unit].short_name)
    return tr("{unit} · {electors} EV", unit=name, electors=item.electors)


def item_why(item: QueueItem, *, short: bool = False) -> str:
    """Why an item waits, in a few words; in one or two where it is to be `short`."""
    if item.turn is not Turn.DECIDE:
        return tr(_TURNS[item.turn])
    several = item.verdict is Verdict.CONFLICT and len(item.answers) > 1
    if several and any(answer.is_ours and not answer.voices for answer in item.answers):
        return tr("we differ")
    if short:
        return tr(_SHORT[item.verdict]) if item.verdict in _SHORT else item.verdict.words
    if several:
        return tr("sources disagree")
    return tr(_WHY[item.verdict]) if item.verdict in _WHY else item.verdict.words


def answer_words(answer: Answer) -> str:
    """Who gives an answer: "AP, CNN", "our call"."""
    told = [*map(shown_source, answer.voices), *([tr("our call")] if answer.is_ours else [])]
    return ", ".join(told) or tr("nobody now")


def item_spoken(position: Position, item: QueueItem) -> str:
    """An item for a screen reader."""
    answers = "; ".join(f"{a.surname}: {answer_words(a)}" for a in item.answers)
    parts = (item_title(position, item), item_why(item), item.weight, answers)
    return ", ".join(part for part in parts if part)


def ground(item: QueueItem, ticket: str) -> str:
    """The ground that a decision has where the editor writes none: who says so, who does not.

    Said inside `in_english` where the ledger is to keep it.
    """
    told = [
        (
            answer.ticket != ticket,
            tr(
                SAYS,
                sources=_and(answer.voices),
                count=len(answer.voices),
                ticket=answer.surname,
            ),
        )
        for answer in item.answers
        if answer.voices
    ]
    told.sort()
    return "; ".join(words for _, words in told) or tr("Decided without a source that says so")


def source_of(item: QueueItem, ticket: str) -> str:
    """On whose word a decision stands: "AP, CNN"; empty for nobody's."""
    found = next((answer for answer in item.answers if answer.ticket == ticket), None)
    return ", ".join(found.voices) if found is not None else ""


def source_words(source: Source) -> str:
    """A source in a line: "Network · trust 2 · repeats AP · accepts holds by itself"."""
    told = [source.sort.words, tr("trust {rank}", rank=source.rank)]
    if source.echo_of:
        told.append(tr("repeats {source}", source=source.echo_of))
    if source.accepts:
        risks = _and([risk.words.lower() for risk in source.accepts])
        told.append(tr("accepts {risks} by itself", risks=risks))
    return dotted(told)


def surname(position: Position, ticket: str) -> str:
    """The surname on a ticket."""
    found = position.board.ticket(ticket)
    return found.surname if found is not None else ticket


def _and(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])
