"""What only would be: premises, either-or, imperatives, and pages that play scenarios through.

"An Obama win in Florida or Ohio ends it" and "Romney takes Ohio, Obama keeps Virginia: a tie"
hold every word of a call; only their frame says that nothing has happened yet.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from callboard.reports.drafts import Memory
from callboard.reports.marking.marks import Marked, members
from callboard.reports.marking.rulebook import pattern
from callboard.reports.prose import adjuncts, amounts, doubts, granted, opponents, wording

_ARTICLES = frozenset({"a", "an", "any", "another", "either"})
_PLURALS = frozenset("go fall vote back swing break flip stay land drop come".split())
_PAST_IN_S = frozenset("was has is this its as his versus".split())
_SOME = frozenset("one two three several some another many few".split())
_MANY = 6  # certain calls on a page, after which it plays nothing through
_NEAR = 5  # marks between two units of one list, one of which may be misspelt
_PLACING = frozenset({"in", "at", "across", "throughout"})
_TRANSITIVE = frozenset(
    "landed lands took takes held holds added adds got gets gained gains received receives posted "
    "scored scores collected collects kept keeps earned earns retained retains defended saved bags "
    "saves secured secures notched grabbed picked".split()
)
_JOURNEYS = frozenset(
    "schedule itinerary travel agenda trip tour calendar plans stops swing".split()
)
_PAST_HELPS = frozenset({"was", "were", "had", "did", "went", "won"})
_TOLD = ("WON", "WENT", "BEAT", "LOST", "GAVE", "MOVES", "CALLED", "CALLPART", "WONPART", "MANAGED")
_LABELLED = re.compile(
    r"\W*(?:map|scenario|option|case|path|route|version|outcome|possibility)\s+"
    r"(?:#?\d+|[A-D]|one|two|three|four)\b",
    re.IGNORECASE,
)
_PRIMARY_SEASON = re.compile(
    r"\bin (?:January|February|March|April|May|June|July|the spring|the summer)\b|"
    r"\b(?:on|of) (?:Feb\.|February|Mar\.|March|Apr\.|April|May|June|July|Aug\.|August) \d{1,2}\b"
)
_PRIMARY_DAY = re.compile(  # behind a unit: "Iowa (Jan. 3): Obama"
    r"\s*\((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug)[a-z]*\.? \d{1,2}\b"
)
_PLUS = re.compile(r"[+±]\s*\d{1,3}(?:,?\d{3})*(?:[.,]\d+)?(?![:\d])")  # not "+ 8:42PM"
_MAP = re.compile(
    r"\b(?:this|that|my|our|his|her|first|second|next|last) map\b|"
    r"\ba map (?:in which|where|on which)\b",
    re.IGNORECASE,
)
_AMONG = re.compile(r"\bamong (?:[\w-]+ ){0,3}[\w-]+,?\s*$", re.IGNORECASE)
_AMONG_STATES = re.compile(
    r"among (?:(?:the|these|those|other|his|her|their|its) )?(?:\w+ )?"
    r"(?:states|battlegrounds|them|those|wins|victories|pickups|prizes)\b",
    re.IGNORECASE,
)
_IDIOMS = re.compile(
    r"\s*(?:by storm|in stride|for granted|seriously|to task|on (?:his|her|their) minds?)\b",
    re.IGNORECASE,
)
_TOO_SOON = re.compile(r"\s*(?:much |far |all )?too (?:soon|quickly|hastily)\b(?! to\b)")
_COURTS = frozenset("judge judges court courts justices ruling lawsuit appeals legal".split())


def of_match(marked: Marked, match: re.Match[str], memory: Memory, *, sourced: bool) -> str:
    """Return why a match is a premise and no result, or an empty string."""
    told = next((why for why, fits in _CHECKS if fits(marked, match)), "")
    told = told or ("a margin, not a call" if _is_priced(marked, match, memory) else "")
    if told or sourced or memory.stamped or not speaks_now(marked, match):
        return told
    if (memory.scenario and memory.calls < _MANY) or memory.imagined:
        return "on a page of scenarios"
    return "not said as a fact" if _is_hedged_ahead(marked, match) else ""


def is_labelled(text: str) -> bool:
    """Whether a text is one of several possibilities by its label: "Map 2: …"."""
    return _LABELLED.match(text) is not None


def speaks_now(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a match tells in the present tense, or without any verb."""
    told = members(*_TOLD)
    for at in range(match.start(), match.end()):
        if marked.code[at] in told:
            key = marked.tokens[marked.marks[at].first].key
            return key in _PLURALS or (key.endswith("s") and key not in _PAST_IN_S)
    helps = members("HAD", "WILL")
    return helps.isdisjoint(match.group())


def _has_other_object(marked: Marked, match: re.Match[str]) -> bool:
    """Whether what is won only lies in a unit: "landed in Ohio", "added Ohio to his schedule"."""
    known = members("WON")
    units = [i for i in range(match.start(), match.end()) if marked.marks[i].is_unit]
    named = marked.marks[units[-1] if units else match.end() - 1]
    if _IDIOMS.match(marked.text, named.end):
        return True
    verbs = [i for i in range(match.start(), max(units, default=0)) if marked.code[i] in known]
    if not verbs:
        return False
    at = verbs[-1]
    verb, behind = marked.tokens[marked.marks[at].first].key, marked.marks[at].last
    ahead = [word.key for word in marked.tokens[behind : behind + 2]]
    if len(ahead) > 1 and ahead[0] in _SOME and ahead[1] in _PLACING:
        return True
    alone = marked.marks[at].last - marked.marks[at].first == 1
    if alone and verb in _TRANSITIVE and ahead and ahead[0] in _PLACING:
        return True
    last = marked.marks[match.end() - 1].last
    then = [word.key for word in marked.tokens[last : last + 6]]
    return verb.startswith("add") and then[:1] == ["to"] and not _JOURNEYS.isdisjoint(then)


def _is_ruling(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a court gives the victory: "A judge handed Trump a win in Pennsylvania"."""
    if members("VICTORY", "GAVE", "WINNER").isdisjoint(match.group()):
        return False
    if not members("CERTIFIED").isdisjoint(marked.code[: match.end()]):
        return False  # a state's supreme court that canvasses the returns
    first = marked.marks[match.end() - 1].last
    return any(word.key in _COURTS for word in marked.tokens[:first])


def _is_opened_by_when(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a match lies in a clause of what is still to come: "Once Ohio is called for …"."""
    if not marked.holds("WHENIF"):
        return False
    opens = next((at for at, one in enumerate(marked.code) if one not in members("AND", "BUT")), 0)
    if opens > 1 or marked.code[opens : opens + 1] not in members("WHENIF"):
        return False
    if marked.code[opens + 1 : opens + 2] in members("POSS"):
        return False  # "The night's first calls"
    first, last = marked.marks[opens].first, marked.marks[match.end() - 1].last
    if any(marked.marks[at].classes == "COMMA" for at in range(opens, match.start())):
        own = {word.key for word in marked.tokens[marked.marks[match.start()].first : last]}
        belongs = match.end("who") < match.end() and "is" in own
        if not (belongs and marked.code[match.end("who")] in members("POSS")):
            return False  # but "When the courts have ruled, Ohio is Bush's" is still to come
    return not any(word.key in _PAST_HELPS for word in marked.tokens[first:last]) and (
        speaks_now(marked, match) or any(w.key in {"is", "are"} for w in marked.tokens[first:last])
    )


def _is_faulted(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a call is said to have come too early: "gave Ohio to Obama too soon"."""
    early = not members("TOOEARLY").isdisjoint(marked.code[match.end() : match.end() + 3])
    return early or _TOO_SOON.match(marked.text, marked.marks[match.end() - 1].end) is not None


def _is_of_some(marked: Marked, match: re.Match[str]) -> bool:
    """Whether only some voters are spoken of: "Among men Trump won Georgia"."""
    if "among" not in marked.keys:
        return False
    found = _AMONG.search(marked.text, 0, marked.marks[match.start()].start)
    return found is not None and _AMONG_STATES.match(marked.text, found.start()) is None


def _is_under_way(marked: Marked, match: re.Match[str]) -> bool:
    """Whether "Trump winning Florida" is all that a sentence says: a count that runs."""
    opens = marked.code[:1] in members("T", "DESCRIBED") and marked.code[1:2] in members("GERUND")
    alone = match.start() == 0 and set(marked.code[match.end() :]) <= members("DOT")
    return opens and alone


def _is_no_call(marked: Marked, match: re.Match[str]) -> bool:
    """Whether what is said is called no call further on: "…, but it's not a call"."""
    return pattern("no-call").search(marked.code, match.end()) is not None


def _is_margin(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a ticket is told with its lead: "Ohio: Trump +2"."""
    at = match.end("who") if match.groupdict().get("who") else match.end()
    behind = marked.marks[at : at + 1]
    return bool(behind) and _PLUS.match(marked.text, behind[0].start) is not None


def _is_priced(marked: Marked, match: re.Match[str], memory: Memory) -> bool:
    """Whether a line is a bet with its price: "Trump wins Georgia 69", not the state's electors."""
    units = [mark for mark in marked.marks if mark.is_unit]
    last = len(marked.marks) - 1
    while last > 0 and marked.marks[last].classes == "DOT":
        last -= 1
    price = marked.marks[last]
    if price.classes not in {"NUM", "PCT"} or len(units) != 1 or not speaks_now(marked, match):
        return False
    beside = marked.marks[last - 1] is units[0]
    return beside and price.value != str(memory.contest.electors.get(units[0].value))


def _is_either_or(marked: Marked, match: re.Match[str]) -> bool:
    """Whether the units of a match are joined by "or": "a win in Florida or Ohio"."""
    if "or" not in marked.keys:
        return False
    units = [at for at in range(match.start(), len(marked.marks)) if marked.marks[at].is_unit]
    inside = [at for at in units if at < match.end()]
    if not inside or len(units) < 2:
        return False
    first, last = marked.marks[inside[0]], marked.marks[units[units.index(inside[-1])]]
    after = units[units.index(inside[-1]) + 1 :][:1]
    if after and after[0] - inside[-1] <= _NEAR:
        last = marked.marks[after[0]]
    between = marked.tokens[first.last : last.first + 1]
    return any(  # "by 12 points, or 120,909 votes" says one thing twice
        word.key == "or" and not behind.raw[0].isdigit() for word, behind in pairwise(between)
    )


def _is_nominal_premise(marked: Marked, match: re.Match[str]) -> bool:
    """Whether "a win in Ohio" is the subject of a verb in the present: "… keeps him alive"."""
    nouns = members("VICTORY", "GERUND")
    if nouns.isdisjoint(match.group()):
        return False
    first = marked.marks[match.start()].first
    article = marked.tokens[max(0, first - 2) : first + 1]
    if not any(word.key in _ARTICLES for word in article):
        return False
    at = match.end()
    if at >= len(marked.marks):
        return False
    word = marked.tokens[marked.marks[at].first]
    verb = word.raw.islower() and word.key.endswith("s") and word.key not in _PAST_IN_S
    return verb or word.key in {"is", "would", "will"}


def _is_hedged_ahead(marked: Marked, match: re.Match[str]) -> bool:
    """Whether doubt was spoken before a colon or dash: "A tie is possible: Romney takes …"."""
    if granted.owned(marked, match):
        return False
    hedge, ends = members("MODAL", "IF", "CONDITION"), members("SEMI", "BUT")
    told = members("WON", "WENT", "BEAT", "LOST", "MOVES")
    for at in range(match.start() - 1, -1, -1):
        if marked.code[at] in ends or (marked.code[at] in told and _is_done(marked, at)):
            return False  # "… needed a perfect run — and he got it, winning Ohio"
        if marked.code[at] in hedge:
            return True
    return False


def _is_done(marked: Marked, at: int) -> bool:
    """Whether a verb stands in the past tense, and under no auxiliary."""
    verb = marked.tokens[marked.marks[at].first].key
    helped = marked.code[at - 1 : at] in members("AUX", "MODAL", "HAD", "NEG")
    return not helped and verb not in _PLURALS and not verb.endswith(("s", "ing"))


def _is_foreseen(marked: Marked, match: re.Match[str]) -> bool:
    """Whether "a win in Ohio" is said to do something yet: "An Obama win in Ohio will seal it"."""
    if members("VICTORY", "GERUND").isdisjoint(match.group()):
        return False
    first = marked.marks[match.start()].first
    if not any(word.key in _ARTICLES for word in marked.tokens[max(0, first - 2) : first + 1]):
        return False
    stop = doubts.clause_end(marked.code, match.end(), doubts.signs(), commas=False)
    return not members("WILL").isdisjoint(marked.code[match.end() : stop])


def _is_of_map(marked: Marked, match: re.Match[str]) -> bool:
    """Whether it is a map that gives a unit away: "Notice that this map gives Clinton Florida"."""
    if "map" not in marked.keys or not speaks_now(marked, match):
        return False
    stop = marked.marks[match.end() - 1].end
    return _MAP.search(marked.text, 0, stop) is not None


def _is_premise(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a sentence only sets the stage: by its label, its opening or its subject."""
    return (
        is_labelled(marked.text)
        or _is_opened_by_when(marked, match)
        or _is_nominal_premise(marked, match)
        or _is_foreseen(marked, match)
        or _is_of_map(marked, match)
        or pattern("unreal-imperative").search(marked.code) is not None
    )


def _is_of_primary(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a sentence tells of the spring of the year, or of somebody who ran only then."""
    first, last = wording.aside_of(marked, match)
    aside = marked.text[marked.marks[first].start : marked.marks[last - 1].end] if last else "\n"
    said = marked.text[marked.marks[match.start()].start :].replace(aside, " ", 1)
    return (
        _PRIMARY_SEASON.search(said) is not None
        or has_primary_day(marked)
        or opponents.is_of_primary(marked)
    )


def has_primary_day(marked: Marked) -> bool:
    """Whether a unit stands with a day of the first half of a year: "Iowa (Jan. 3): Obama"."""
    return "(" in marked.text and any(
        mark.is_unit and _PRIMARY_DAY.match(marked.text, mark.end) for mark in marked.marks
    )


def _is_among_the_lost(marked: Marked, match: re.Match[str]) -> bool:
    """Whether "among them" names some that were lost: "he lost all but six, among them Ohio"."""
    code = marked.code
    if members("AMONGTHEM").isdisjoint(match.group()):
        return False
    lost = not members("LOST", "LOSING").isdisjoint(code[: match.start()])
    return lost and members("WON", "GERUND", "WENT").isdisjoint(code[: match.start()])


_CHECKS: tuple[tuple[str, Callable[[Marked, re.Match[str]], bool]], ...] = (
    ("a margin, not a call", _is_margin),
    ("the vote of some only", _is_of_some),
    ("the vote of some only", adjuncts.is_of_some),
    ("a party, not a ticket", adjuncts.is_kept_for_party),
    ("the vote of some only", amounts.is_share),
    ("another object than the unit", amounts.is_measure),
    ("another object than the unit", amounts.is_sum),
    ("a lead, not a call", _is_under_way),
    ("another object than the unit", _has_other_object),
    ("a ruling, not a result", _is_ruling),
    ("denied", _is_no_call),
    ("denied", _is_among_the_lost),
    ("a premise", _is_premise),
    ("a call that is called wrong", _is_faulted),
    ("conditional or primary", _is_of_primary),
    ("one of several", _is_either_or),
)
