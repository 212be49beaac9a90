"""What the reconciliation says, in finished words: cells, verdicts, grounds, filters."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.desk.position import Position
from callboard.desk.queue import Answer, QueueItem, Turn
from callboard.desk.source_grid import Cell, GridFilter, GridRow
from callboard.gui.inspector.said import outcome, verdict_words
from callboard.ledger.sources import Source
from callboard.reports.claims import Said
from callboard.reports.reconcile import Verdict
from callboard.times import eastern_clock

OURS = "This desk"
HELD = "Held for another look"

_TURNS = {Turn.DECIDE: "", Turn.SECOND: "second source asked", Turn.HOLD: "held"}
_SHORT = {
    Verdict.CONFLICT: "disagree",
    Verdict.RETRACTED: "taken back",
    Verdict.SINGLE_SOURCE: "one source",
    Verdict.BEHIND: "agree",
}
_TIPS = {
    GridFilter.ALL: "Every unit",
    GridFilter.CONFLICTS: "Sources name different winners, or another than this desk, and "
    "nobody has decided",
    GridFilter.DIFFER: "Our call and that of {reference} are not the same",
    GridFilter.SINGLE: "Only one source names a winner; pages that repeat one source are one",
    GridFilter.BEHIND: "Two or more sources agree, and this desk has not called",
    GridFilter.RETRACTED: "A source took back the call it had made",
}
_NONE = {
    GridFilter.ALL: "This election has no units.",
    GridFilter.CONFLICTS: "No conflict waits for a decision.",
    GridFilter.DIFFER: "Our calls are those of {reference}.",
    GridFilter.SINGLE: "No unit stands on one source alone.",
    GridFilter.BEHIND: "We have called everything that two sources agree on.",
    GridFilter.RETRACTED: "No source has taken back a call.",
}


def stale_words(age: str) -> str:
    """That a source is stale, with its age behind the newest."""
    return f"Stale: its last news is {age} older than the newest here"


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
    since = f", read {eastern_clock(cell.since)} ET" if cell.since is not None else ""
    lines = [f"{source}: {said}{since}"]
    if cell.claim is not None:
        lines.append(f"{report} {cell.claim.place}: “{' '.join(cell.claim.sentence.split())}”")
    if not cell.certain:
        lines.append("Uncertain: shown for a decision, not counted")
    return "\n".join(lines)


def verdict_text(position: Position, row: GridRow) -> str:
    """The row's verdict in a word or two."""
    words = verdict_words(position, row.verdict)
    if row.verdict.verdict is Verdict.AGREED or (row.verdict.acceptable and words == "behind"):
        return f"{words} ({row.verdict.sources})"
    return words


def filter_title(chosen: GridFilter, reference: str | None, *, short: bool) -> str:
    """What a filter's chip says without its number."""
    if chosen is GridFilter.DIFFER:
        name = reference or "sources"
        return f"≠ {name}" if short else f"We differ from {name}"
    return str(chosen.value)


def filter_tip(chosen: GridFilter, reference: str | None) -> str:
    """What hovering over a filter's chip says."""
    return _TIPS[chosen].format(reference=reference or "the most trusted source")


def none_words(chosen: GridFilter, reference: str | None) -> str:
    """What the grid says where a filter shows nothing."""
    return _NONE[chosen].format(reference=reference or "the most trusted source")


def item_title(position: Position, item: QueueItem) -> str:
    """The heading of an item: "Georgia · 16 EV"."""
    return f"{position.contest.by_id[item.unit].short_name} · {item.electors} EV"


def item_why(item: QueueItem, *, short: bool = False) -> str:
    """Why an item waits, in a few words; in one or two where it is to be `short`."""
    if short and item.turn is Turn.DECIDE:
        return _SHORT.get(item.verdict, item.verdict.words)
    if item.turn is not Turn.DECIDE:
        return _TURNS[item.turn]
    if item.verdict is Verdict.CONFLICT and len(item.answers) > 1:
        ours = [a for a in item.answers if a.is_ours and not a.voices]
        return "we differ" if ours else "sources disagree"
    return {
        Verdict.CONFLICT: "disagree",
        Verdict.RETRACTED: "taken back by a source",
        Verdict.SINGLE_SOURCE: "one source",
        Verdict.BEHIND: "sources agree, not called here",
    }.get(item.verdict, item.verdict.words)


def answer_words(answer: Answer) -> str:
    """Who gives an answer: "AP, CNN", "our call"."""
    told = [*answer.voices, *(["our call"] if answer.is_ours else [])]
    return ", ".join(told) or "nobody now"


def item_spoken(position: Position, item: QueueItem) -> str:
    """An item for a screen reader."""
    answers = "; ".join(f"{a.surname}: {answer_words(a)}" for a in item.answers)
    parts = (item_title(position, item), item_why(item), item.weight, answers)
    return ", ".join(part for part in parts if part)


def ground(item: QueueItem, ticket: str) -> str:
    """The ground that a decision has where the editor writes none: who says so, who does not."""
    told = []
    for answer in item.answers:
        if answer.voices:
            verb = "says" if len(answer.voices) == 1 else "say"
            told.append((answer.ticket != ticket, f"{_and(answer.voices)} {verb} {answer.surname}"))
    told.sort()
    return "; ".join(words for _, words in told) or "Decided without a source that says so"


def source_of(item: QueueItem, ticket: str) -> str:
    """On whose word a decision stands: "AP, CNN"; empty for nobody's."""
    found = next((answer for answer in item.answers if answer.ticket == ticket), None)
    return ", ".join(found.voices) if found is not None else ""


def source_words(source: Source) -> str:
    """A source in a line: "Network · trust 2 · repeats AP · accepts holds by itself"."""
    told = [source.sort.words, f"trust {source.rank}"]
    if source.echo_of:
        told.append(f"repeats {source.echo_of}")
    if source.accepts:
        told.append(f"accepts {_and([risk.words.lower() for risk in source.accepts])} by itself")
    return " · ".join(told)


def surname(position: Position, ticket: str) -> str:
    """The surname on a ticket."""
    found = position.board.ticket(ticket)
    return found.surname if found is not None else ticket


def _and(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
