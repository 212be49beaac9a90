"""What the desk itself wrote into the ledger: kept in English, shown in any language."""

from __future__ import annotations

from callboard.election.tally import ABSTAINED
from callboard.words import in_english, mark, read_back, retold, tr

OWN_DESK = mark("Own desk")
SEVERAL = mark("Reports")  # of calls that are not of one source
OFFICIAL = mark("Official result")  # of certifications
SCENARIO = mark("Scenario")
POLLS_CLOSED = mark("rule: polls closed")
RETURNS = mark("rule: returns")
CLIPBOARD = mark("clipboard")  # of a report that was pasted
UNTITLED = mark("Untitled")  # a scenario that has no name yet
_NAMELESS = (OWN_DESK, SEVERAL, OFFICIAL, SCENARIO, POLLS_CLOSED, RETURNS, CLIPBOARD)


def shown_source(source: str) -> str:
    """A source as the screen names it; one that has a name is named as it is."""
    return tr(source) if source in _NAMELESS else source


def shown_voted(name: str) -> str:
    """Whom an elector voted for, who is on no ticket; or for nobody."""
    return tr("blank", sense="elector") if name == ABSTAINED else name


def kept_source(shown: str) -> str:
    """A source as the ledger names it, from what the screen says."""
    return next((source for source in _NAMELESS if tr(source) == shown), shown)


# The ground of a decision for which an editor wrote none.
SAYS = mark("{sources} {count:says|say} {ticket}")
_AND = mark("{names} and {last}")
# Of calls that were tried in a scenario before, and of those whose polls were still open.
TAKEN = mark("Taken from the scenario “{name}”")
TAKEN_EARLY = mark("Taken from the scenario “{name}”: {reason}")


def shown_reason(kept: str) -> str:
    """A reason or a ground as the screen tells it; what an editor wrote is told as it was."""
    if not kept or tr(kept) != kept:
        return tr(kept) if kept else ""
    for template in (TAKEN_EARLY, TAKEN):
        if read_back(template, kept) is not None:
            return retold(template, kept, _as_typed)
    parts = kept.split("; ")
    if not all(_is_ours(part) for part in parts):
        return kept
    return "; ".join(retold(SAYS, part, _shown_sources) for part in parts)


def _is_ours(part: str) -> bool:
    """Whether part of a ground reads as the desk writes it: whom it names is a name."""
    found = read_back(SAYS, part)
    return found is not None and all(word[:1].isupper() for word in str(found["ticket"]).split())


def taken_reason(scenario: str, early: str = "") -> str:
    """The ground of calls that were tried in a scenario, as the ledger keeps it."""
    with in_english():
        if early:
            return tr(TAKEN_EARLY, name=scenario, reason=early)
        return tr(TAKEN, name=scenario)


def _as_typed(name: str, value: str) -> str:
    """A scenario without a name of its own is the only word of ours in such a ground."""
    return tr(value) if (name, value) == ("name", UNTITLED) else value


def _shown_sources(name: str, value: str) -> str:
    return retold(_AND, value) if name == "sources" else value
