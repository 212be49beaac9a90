"""What is won that is not the unit: a share of some voters, a few counties, what there was to win.

"In Ohio, where he earned 16 percent of the Black vote", "less than what Bush won in those states".
"""

from __future__ import annotations

import re

from callboard.reports.marking.marks import Marked, members

_LEAST = 36  # per cent with which nobody has carried a unit in a contest that the almanac knows
_PERCENT = r"(?P<share>\d\d?(?:\.\d+)?)\s?(?:%|percent\b|per cent\b)"
_OF_VOTE = re.compile(rf"[^,;:()—–]{{0,24}}?{_PERCENT} (?:of|among) (?P<whose>[^,;:()—–.]*)")
_WITH = re.compile(
    rf"[^,;:()—–]{{0,24}}?\bwith (?:[a-z]+ ){{0,3}}{_PERCENT}"
    r"(?! ?(?:of )?(?:the |its |all )?(?:[a-z]+ )?"
    r"(?:precincts|counted|reporting|in\b|returns|tallied|votes? (?:in|counted|tallied|reporting)))"
    r"(?: of (?:the|all) votes?\b)?(?! of)"
)
_ALONE = re.compile(rf"\s+(?:only |just |about |barely |a mere )*{_PERCENT}(?![ -]point)")
_MARGIN = re.compile(r"\b(?:margin|lead|edge|gap|points?|advantage|victory|win)\b", re.IGNORECASE)
_NEAR = 16  # characters behind a share that may say that it is a margin
_VOTE = re.compile(
    r"(?:the |its |their |all |state's |state’s |statewide |popular |presidential |total |overall |"
    r"two-party |votes? |cast |there)*(?:votes?|ballots|voters|electorate)\b",
    re.IGNORECASE,
)
_SOME_VOTE = re.compile(r"\s*(?:the|its) (?P<whose>(?:[\w-]+ ){1,3})(?:votes?|voters)\b")
_ALL_VOTE = frozenset(
    "popular statewide presidential total overall most electoral state's state’s majority entire "
    "whole two-party more".split()
)
_PIECES = re.compile(
    r"\s*(?:(?!every\b|all\b)[\w-]+ ){0,4}(?:count(?:y|ies)|districts?|precincts?|towns?|suburbs?|"
    r"cit(?:y|ies)|parish(?:es)?|delegates?|(?:white |black |young |older |college )?"
    r"(?:men|women|whites|latinos|hispanics|evangelicals|catholics|independents|seniors))\b",
    re.IGNORECASE,
)
_ADDED = re.compile(  # to what somebody else has: not "adding Ohio to his column"
    r"(?:(?:But|And|Even|Then|Just) )?[Aa]dding\b.{0,60}? to (?:[A-Z][\w.]+ ){0,2}[A-Z]\w+['’]s?\s"
)
_VOTES_IN = re.compile(r"\s*votes? (?:in|from|among|of)\b")  # "gained Ohio votes in the valleys"


def is_share(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a verb of winning that ends a match is one of votes, counties or people."""
    won = members("WON", "WONPART", "BASE", "GERUND")
    behind = marked.text[marked.marks[match.end() - 1].end :]
    if _VOTES_IN.match(behind):
        return True
    if marked.code[match.end() - 1] not in won:
        small = _WITH.match(behind)
        if small is None or float(small["share"]) >= _LEAST:
            return False
        return _MARGIN.search(behind, 0, small.end() + _NEAR) is None
    if found := _OF_VOTE.match(behind):
        return float(found["share"]) < _LEAST or not _VOTE.match(found["whose"])
    if (found := _ALONE.match(behind)) and float(found["share"]) < _LEAST:
        return True  # "in Massachusetts, where he took 15%"
    if found := _SOME_VOTE.match(behind):
        return _ALL_VOTE.isdisjoint(found["whose"].lower().split())
    return _PIECES.match(behind) is not None


def is_measure(marked: Marked, match: re.Match[str]) -> bool:
    """Whether only so much is spoken of: "less than what Bush won in those states"."""
    if match.groupdict().get("who") is None or match.start("who") != match.start():
        return False
    if marked.code[match.start() + 1 : match.start() + 2] in members("POSS"):
        return False  # "more than Trump's margin of victory in Michigan"
    first = marked.marks[match.start()].first
    before = [word.key for word in marked.tokens[max(0, first - 2) : first]]
    return bool(before) and (before[-1] == "than" or (before[-1] == "what" and len(before) > 1))


def is_sum(marked: Marked, _: re.Match[str]) -> bool:
    """Whether electors are only added up: "Adding Ohio's 18 to Romney's total makes 224"."""
    return _ADDED.match(marked.text) is not None
