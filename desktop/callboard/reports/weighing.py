"""Claims of one report weighed against each other before any is called certain."""

from __future__ import annotations

import re
from collections import defaultdict

from callboard.reports.claims import Said
from callboard.reports.drafts import EARLIER, Draft

_MOST_CONTRADICTIONS = 3  # units with two winners: more than slips, perhaps two contests
_MOST_SHARE = 0.2  # of the units that a page tells of
_LEAST_PAIRS = 3
_PERFECT = re.compile(
    r"\bhad\b|\b(?:he|she|who)['’]d\b|\bago\b|\bearlier\b|\blast time\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_LEAST_TOLD = 2  # units told of elsewhere, beside which a report under a heading is believed
_HEADED = frozenset({"under a heading about a poll", "under a heading about a forecast"})
_REPORTED = re.compile(
    r"\b(?:won|carried|captured|took|swept|flipped|held|kept|beat|defeated|"
    r"went (?:to|for)|voted for)\b[^.]*\.\W*$"
)
_LEAST_SURE = 3  # units told of otherwise, beside which a pair is believed
_LEAST_RUN = 4  # units told of in bare pairs, of two tickets at least
_SEVERAL = frozenset({"", "networks"})  # no source of its own that could differ from others
# doubts that a page settles on which nearly everything is told like this
BARE = frozenset({"no call named", "a pair of names that may be a forecast"})
_NAMES_UNITS = frozenset({"retracted", "units-retracted", "units-back-to-too-close"})
# pages on which a call that names the year of its election is still one
_ABOUT_MORE = frozenset({"a page about several elections", "a poll", "a forecast", "a scenario"})
# pages of what never was, which may say beside it what was
_IMAGINED = frozenset({"fiction", "a scenario"})
_OF_SCENARIO = "under a heading about a scenario"
_REAL = re.compile(
    r"\bin the (?:real|actual) (?:election|world|vote|count)\b|\bin reality\b|"
    r"\bin (?:real|actual) (?:life|history)\b|\bwhat (?:really|actually) happened\b",
    re.IGNORECASE,
)
_BY_SO_MUCH = "link-lead-ticket"  # a fragment behind the unit that its paragraph leads
_STRUCTURED = ("line-", "member-", "table-", "infobox")


def weigh(drafts: list[Draft], page: str) -> list[Draft]:
    """Return the drafts, doubted where the page or another of them speaks against them."""
    for draft in drafts:
        real = page in _IMAGINED and _REAL.search(draft.sentence) is not None
        if real and draft.doubt == _OF_SCENARIO:
            draft.doubt = ""
        told = real or (draft.dated and page in _ABOUT_MORE)
        if page and not told and draft.said is not Said.NOT_CALLED:
            weak = not draft.doubt or draft.doubt in BARE
            draft.doubt = f"the page is {page}" if weak else draft.doubt
    _pairs(drafts)
    _take_back(drafts)
    _believe_runs(drafts)
    _believe_reports(drafts)
    _believe_relatives(drafts)
    _take_for_leads(drafts)
    sure = len(_sure(drafts))
    contradictions = _contradictions(drafts)
    if contradictions >= max(_MOST_CONTRADICTIONS, _MOST_SHARE * sure):
        for draft in drafts:
            draft.doubt = draft.doubt or "the report contradicts itself throughout"
    return _once(drafts)


def _pairs(drafts: list[Draft]) -> None:
    """A ticket's line below a unit's is believed where the page does so again and again."""
    pairs = [draft for draft in drafts if draft.rule == "line-pair"]
    for draft in pairs if len(pairs) < _LEAST_PAIRS else ():
        draft.doubt = draft.doubt or "two lines that may not belong together"


def _take_back(drafts: list[Draft]) -> None:
    """A call of which the page says further on that it was taken back is no longer one."""
    for at, draft in enumerate(drafts):
        if draft.said is not Said.RETRACTED or draft.doubt or draft.rule not in _NAMES_UNITS:
            continue
        for earlier in drafts[:at]:
            same = draft.ticket is None or draft.ticket == earlier.ticket
            told = earlier.said is Said.CALLED and not is_structured(earlier)
            if told and same and earlier.unit == draft.unit:
                earlier.doubt = earlier.doubt or "the report contradicts itself"


def _sure(drafts: list[Draft]) -> set[str]:
    """Return the units of which somebody is certainly said to have won them."""
    return {d.unit for d in drafts if not d.doubt and d.said is Said.CALLED and d.ticket}


def _believe_runs(drafts: list[Draft]) -> None:
    """Bare pairs and fragments are believed where a page tells nearly everything by them."""
    bare = [draft for draft in drafts if draft.doubt in BARE and draft.said is Said.CALLED]
    winners = {draft.ticket.id for draft in bare if draft.ticket}
    run = len({draft.unit for draft in bare}) >= _LEAST_RUN and len(winners) > 1
    if run or len(_sure(drafts)) >= _LEAST_SURE:
        for draft in bare:
            draft.doubt = ""


def _believe_reports(drafts: list[Draft]) -> None:
    """A heading that mentions polls doubts no plain report on a page that tells of results."""
    for draft in drafts if len(_sure(drafts)) >= _LEAST_TOLD else ():
        if draft.doubt in _HEADED and _REPORTED.search(draft.sentence):
            draft.doubt = ""


def _believe_relatives(drafts: list[Draft]) -> None:
    """Believe that "Texas, which he won by 14 points" is of the election that a page tells of.

    Not where the sentence says otherwise, nor where the page has told of hardly any unit.
    """
    for draft in drafts if len(_sure(drafts)) >= _LEAST_SURE else ():
        if draft.doubt == EARLIER and not _PERFECT.search(draft.sentence):
            draft.doubt = ""


def _take_for_leads(drafts: list[Draft]) -> None:
    """Take "Arizona: Biden by 3" for what most of a page tells, where that is who leads."""
    leading = {draft.unit for draft in drafts if draft.said is Said.LEADING}
    bare = [draft for draft in drafts if draft.rule == _BY_SO_MUCH and not draft.doubt]
    if bare and len(leading) > len(_sure([one for one in drafts if one.rule != _BY_SO_MUCH])):
        for draft in bare:
            draft.doubt = "a lead, not a call"


def is_structured(draft: Draft) -> bool:
    """Whether a draft comes from a list or table rather than a sentence."""
    return draft.rule.startswith(_STRUCTURED)


def _contradictions(drafts: list[Draft]) -> int:
    """Doubt the weaker where sentences of one source name two winners; count such units."""
    count = 0
    unsourced = {draft.unit for draft in drafts if not draft.doubt and draft.source in _SEVERAL}
    by_unit: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if not draft.doubt and draft.said is Said.CALLED and draft.ticket:
            several = draft.unit in unsourced or draft.source in _SEVERAL
            by_unit[draft.unit, "" if several else draft.source].append(draft)
    for some in by_unit.values():
        winners: dict[str, list[Draft]] = defaultdict(list)
        for draft in some:
            winners[draft.ticket.id if draft.ticket else ""].append(draft)
        if len(winners) < 2:
            continue
        count += not all(is_structured(draft) for draft in some)
        strength = {who: _strength(mine) for who, mine in winners.items()}
        best = max(strength.values())
        for who, mine in winners.items():
            unsure = strength[who] < best or list(strength.values()).count(best) > 1
            for draft in mine:
                if unsure and not is_structured(draft):
                    draft.doubt = "the report contradicts itself"
    return count


def _strength(mine: list[Draft]) -> int:
    return sum(10 if is_structured(draft) else 2 if draft.direct else 1 for draft in mine)


def _once(drafts: list[Draft]) -> list[Draft]:
    """Keep one of several equal prose claims: the first certain one."""
    kept: list[Draft] = []
    seen: set[tuple[str, str, str, str]] = set()
    for draft in drafts:
        if not is_structured(draft):
            key = (
                draft.unit,
                draft.ticket.id if draft.ticket else "",
                draft.source + draft.said,
                "doubt" if draft.doubt else "",
            )
            if key in seen:
                continue
            seen.add(key)
        kept.append(draft)
    return kept
