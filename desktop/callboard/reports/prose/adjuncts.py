"""Units that only say where: "farmers in Iowa went for Trump", "an elector from Texas"."""

from __future__ import annotations

import re

from callboard.reports.marking.marks import Marked, members

_PLACING = frozenset({"in", "of", "from", "across", "throughout", "around"})
_LEADING = frozenset({"DET", "ADJ", "NUM", "STATES", "STATEWORD", "INCLUDE", "HOME", "REGION"})
_NAMES = frozenset({"U", "MOD"})
_TELLING = frozenset(
    "WON WONPART BASE GERUND LOST BEAT WENT CALLED CALLPART LEADS TRAILS IT HERE VICTORY".split()
)
_STATES = frozenset({"STATES", "STATEWORD"})
_NO_HEAD = frozenset(
    {"COMMA", "SEMI", "DASH", "COLON", "QUOTE", "DOT", "LPAR", "AND", "BUT", "ADV", "TIME", "S"}
)
# what is said of these is said of the unit
_WHOLE = frozenset(
    "electors votes vote race races contest contests voters voter electorate returns results "
    "result "
    "people citizens residents call calls projection projections victory victories win wins count "
    "margin margins tally tallies total totals outcome outcomes lead counts "
    "delegation delegations ballots election elections board battle battles matchup "
    "electoral presidency".split()
)
_COUNTED = frozenset({"recount", "vote", "race", "contest", "electoral"})
_WINDOW = 7  # marks behind the units in which a clause about them opens
_SOME = frozenset(
    "more fewer most many some few younger older first early absentee mail mailed military "
    "overseas provisional half third quarter".split()
)
_NEAR = 5  # words up to a noun that may make it one of some


def is_of_some(marked: Marked, match: re.Match[str]) -> bool:
    """Whether what goes to a ticket is somebody, or something, that a unit only places."""
    at = _first_unit(match)
    if at is None or any(letter in members("CERTIFIED") for letter in match.group()):
        return False  # "The board of canvassers in Michigan certified …"
    if _closes_clause(marked, match, at) or _has_subject(marked, match):
        return True
    if _is_elector(marked, match):
        return True
    states = False
    while at and (_leads(marked, at - 1) or _is_listed(marked, at - 1)):
        at -= 1
        mark = marked.marks[at]
        states = states or bool(_STATES & set(mark.classes.split()))
        if mark.last - mark.first == 1 and marked.tokens[mark.first].key in _PLACING:
            return _is_placed(marked, at) and not _is_antecedent(marked, match, states=states)
    return False


def is_kept_for_party(marked: Marked, match: re.Match[str]) -> bool:
    """Whether somebody else keeps a unit for a party: "Burr kept North Carolina in GOP hands"."""
    if match.groupdict().get("who") is None:
        return False
    at = _first_unit(match)
    who = marked.marks[match.start("who")].classes.split()
    if not at or not {"PARTYWORD", "DESCRIBED"} & set(who):
        return False
    told = members("WON", "GAVE", "BASE", "GERUND", "HOLDS", "PUTS")
    while at and _leads(marked, at - 1):
        at -= 1
    if not at or marked.code[at - 1] not in told:
        return False
    at -= 1
    while at and marked.code[at - 1] in members("ADV", "AUX", "HAD"):
        at -= 1
    return at > 0 and marked.marks[at - 1].classes in {"FOREIGN", "XCAP", "MATE", "X", "OFFICE"}


def _leads(marked: Marked, at: int) -> bool:
    return bool(_LEADING & set(marked.marks[at].classes.split()))


def _is_listed(marked: Marked, at: int) -> bool:
    """Whether a mark is a name ahead in the same list, or what parts it from the next."""
    kinds = set(marked.marks[at].classes.split())
    to = marked.tokens[marked.marks[at].first].key == "to"  # "from Iowa to Ohio"
    if to or {"AND", "COMMA"} & kinds:
        return at > 0 and marked.marks[at - 1].classes in _NAMES
    return bool(kinds & _NAMES)


def _closes_clause(marked: Marked, match: re.Match[str], at: int) -> bool:
    """Whether units end a clause about another subject: "Ann, who left Ohio, voted for Trump"."""
    behind = [set(mark.classes.split()) for mark in marked.marks[match.end("units") :][:2]]
    if len(behind) < 2 or "COMMA" not in behind[0] or not {"WENT", "AUX", "HAD"} & behind[1]:
        return False
    while at and "COMMA" not in marked.marks[at - 1].classes.split():
        at -= 1
        if at and marked.tokens[marked.marks[at].first].key in {"who", "which", "whose"}:
            return "COMMA" in marked.marks[at - 1].classes.split()
    return False


def _has_subject(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a subject stands between units and verb: "From Iowa to Ohio, farmers backed"."""
    behind = marked.marks[match.end("units") : match.end("units") + 3]
    if [mark.classes for mark in behind[:2]] not in (["COMMA", "X"], ["COMMA", "PARTIAL"]):
        return False
    noun = marked.tokens[behind[1].first].key
    return len(behind) > 2 and "WENT" in behind[2].classes.split() and noun.endswith("s")


def _is_elector(marked: Marked, match: re.Match[str]) -> bool:
    """Whether one elector votes: "In Virginia one elector, Ann Lee, voted for Hospers"."""
    if "elector" not in marked.keys or match.groupdict().get("who") is None:
        return False
    told = members("GAVE", "WON", "AUX", "HAD")  # "gave its one elector to Trump"
    first, last = marked.marks[match.start()].last, marked.marks[match.start("who")].first
    at = next((i for i in range(first, last) if marked.tokens[i].key == "elector"), -1)
    if at < 1 or marked.tokens[at - 1].key not in {"one", "an", "another", "a"}:
        return False
    ahead = (i for i in range(*match.span()) if marked.marks[i].first < at)
    return told.isdisjoint(marked.code[i] for i in ahead)


def _first_unit(match: re.Match[str]) -> int | None:
    """Return the first unit of a match, where the match begins with its units."""
    groups = match.groupdict()
    if groups.get("units") is None:
        return None
    first = match.start("units")
    if first != match.start() or (groups.get("who") and match.start("who") < first):
        return None
    return first


def _is_placed(marked: Marked, at: int) -> bool:
    """Whether the preposition at `at` ties a unit to a noun before it that is no whole."""
    if at and marked.marks[at - 1].classes == "QUOTE":
        at -= 1
    if not at or _NO_HEAD & set(marked.marks[at - 1].classes.split()):
        return False
    head = marked.marks[at - 1]
    if _is_of_persons(marked, at):
        return True
    if (_LEADING | _TELLING) & set(head.classes.split()):
        return False  # "the battleground of Ohio", "all of them in Ohio", "leads in Ohio"
    near = [word.key for word in marked.tokens[max(0, head.last - _NEAR) : head.last]]
    if near[-1] == "elector":
        return True
    if near[-1] not in _WHOLE:
        return True
    return near[-1] in {"people", "votes", "ballots"} and not _SOME.isdisjoint(near)


def _is_of_persons(marked: Marked, before: int) -> bool:
    """Whether a clause about persons holds a mark: "students, who are many in Ohio"."""
    for mark in reversed(marked.marks[:before]):
        if {"COMMA", "DASH", "SEMI"} & set(mark.classes.split()):
            return False
        if marked.tokens[mark.first].key == "who":
            return True
    return False


def _is_antecedent(marked: Marked, match: re.Match[str], *, states: bool) -> bool:
    """Whether a clause behind the units speaks of them: "in Iowa, which backed Trump"."""
    behind = marked.marks[match.end("units") : match.end("units") + _WINDOW]
    kinds = [set(mark.classes.split()) for mark in behind]
    if not kinds:
        return False
    goods = (marked.marks[match.end("units") - 1], behind[0])
    if any(marked.tokens[mark.first].key in _COUNTED for mark in goods):
        return True  # "his part in the Florida recount that gave Bush victory"
    if {"COMMA", "DASH", "LPAR"} & kinds[0]:
        verb = next((i for i, some in enumerate(kinds) if {"AUX", "HAD"} & some), len(kinds))
        relative = {"WHICH", "WONPART", "STATES", "STATEWORD"}
        return any(relative & some for some in kinds[1:verb])
    return states and marked.tokens[behind[0].first].key in {"that", "which"}
