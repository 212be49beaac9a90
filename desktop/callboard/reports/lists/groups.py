"""Headings that open a list: which ticket, or nobody, the units under them went to."""

from __future__ import annotations

import re

from callboard.election.contest import Contest, Ticket
from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Memory
from callboard.reports.marking.marks import Marked
from callboard.reports.marking.party_labels import COLOURS_SINCE, by_party, label_party
from callboard.reports.marking.rulebook import pattern

_OPEN_GROUP = re.compile(
    r"battleground|swing state|undecided|uncalled|not (?:yet )?called|too (?:close|early)|toss-?up|"
    r"polls (?:are )?(?:still )?open|remaining|outstanding|"
    r"still to (?:be called|come)|no (?:winner|call)",
    re.IGNORECASE,
)
# states may be contested, and called long since or not yet voting
_CONTESTED = re.compile(r"battleground|swing state|toss-?up", re.IGNORECASE)
# the colour that states have on the maps of this century: "that were blue and are now red"
_TURNED = re.compile(
    r"\b(?:now|flipped(?: to)?|turned|turning|went|gone|blue to|red to) (?P<colour>red|blue)\W*$",
    re.IGNORECASE,
)
_MORE = "under a heading that may say more"
_TWO = "below the headings of two lists"
_RATING = re.compile(
    r"\b(?:lean(?:s|ing)?|likely|safe|solid|tilts?|toss-?ups?|forecast|predict\w*|rated|"
    r"expected|poll\w*|"
    r"could|would|might|path|paths|scenario|if|counties|county|senate|house|governor|"
    r"primary|delegates?|endorse\w*|donors?|odds|chances?|needs?|must|supporters|campaign|reacts?|"
    r"speech|trial|news|agenda|cabinet|policy|policies|transition|plans?|home states?)\b",
    re.IGNORECASE,
)
PLAIN = frozenset(
    "won states state carried wins win for called calls electoral vote votes ev evs total totals "
    "republican republicans democrat democrats democratic gop party r d rep dem reps dems electors "
    "president former vice sen senator gov governor mr mrs projected projections declared so far "
    "following these places here map victories victory list full all where columns column winner "
    "winners picked up election elections presidential us usa american general results result "
    "called states' state's".split()
)
_ITEM = re.compile(
    r"^\W*[A-Z][\w .'’&-]{2,30}?"
    r"(?P<electors>\W{1,4}\d{1,2}(?:\s+(?:electoral\s+)?(?:votes?|EVs?|electors?))?)?\W*$"
)
# "Which states has Harris won so far?" asks for what stands below it
_ASKED = re.compile(
    r"\b(?:which|what|where)\b.{0,24}\b(?:has|have|did|went|go)\b.{0,40}"
    r"\b(?:won|win|called|carried|carry|taken|take|declared|projected|for|to)\b[^?]*\?",
    re.IGNORECASE,
)
_TOLD = ("WON", "WONPART", "CALLED", "CALLPART", "PROJECTED", "WENT")
WON_ABOVE = re.compile(
    r"\b(?:won|carried|captured|took|swept|called|went|wins|victor(?:y|ies))\b", re.IGNORECASE
)
_NO_CALL = ("UNCALLED", "TOOCLOSE", "TOOEARLY", "RETRACT", "LEADS", "POLL", "IF", "OFFICE")
_MOST_ASKED = 90  # characters of a question that stands above a list
_MOST_LABEL = 6  # words of a heading that is little more than a party's name
_MOST_WORDS = 16
_FIGURES = frozenset("percentages margins received follows listed".split())
_BOTH = 2  # tickets whose figures a table of a group's units sets side by side
_HEADS = frozenset({"T", "BAR", "STATEWORD"})
_VOTES = 538  # a larger figure beside a ticket is a count of votes, never of electors


def opens(text: str) -> bool:
    """Whether a text announces what stands below it, or asks for it."""
    asks = "?" in text and len(text) <= _MOST_ASKED and _ASKED.search(text) is not None
    return asks or text.rstrip().endswith(":")


class Groups:
    """Follows the headings of lists, and what ends them."""

    def __init__(self, contest: Contest, memory: Memory) -> None:
        self._parties = by_party(contest)
        self._memory = memory
        self.doubt = ""  # why a heading's list is not certain
        self.members = 0  # that the last heading has had
        self._above: Block | None = None  # the last line that was taken for a heading

    def turn(self, marked: Marked, block: Block) -> None:
        """Let a line without units open a list, go on with one, or end it."""
        memory = self._memory
        long = block.kind is BlockKind.SENTENCE or len(marked.tokens) > _MOST_WORDS
        if long and not opens(block.text):
            return
        named = {mark.value for mark in marked.marks if mark.classes in {"T", "TPAR"}}
        if memory.group is not None and not named and _goes_on(marked, block):
            return
        if memory.group in named and len(named) == _BOTH and _heads_columns(marked):
            return
        tickets = named
        if not tickets and (party := self._party(marked)):
            tickets = {party.id}
        text = block.text
        if not named and re.search(r"\bstates\b", text, re.IGNORECASE):
            tickets = set()  # "Republican states" says how they lean
        tickets = tickets or self._turned(marked)
        before = memory.group if not self.doubt and _is_right_below(block, self._above) else None
        before = before if not self.members else None
        memory.group, self.doubt = None, ""
        memory.group_text, self._above, self.members = text, block, 0
        if len(tickets) == 1 and not _RATING.search(text) and not _is_count(marked):
            if "?" not in text or opens(text):
                memory.group = tickets.pop()
                self.doubt = "" if _is_plain(marked) else _MORE
                if before and before != memory.group:
                    self.doubt = _TWO
        elif not tickets and _OPEN_GROUP.search(text):
            open_only = _OPEN_GROUP.search(_CONTESTED.sub("", text)) is not None
            memory.group = "" if open_only or not memory.swept else None
            told = open_only or memory.results or memory.calls > 0
            self.doubt = "" if told else _MORE
        memory.group_source = next((m.value for m in marked.marks if m.classes == "S"), "")

    def commented(self, marked: Marked) -> int | None:
        """Return the unit that a line is about which goes on with a comment, where it is a member.

        Only a heading that speaks of winning holds such lines; one that names somebody else, or
        says that there is no call, is read by its own words.
        """
        group = self._memory.group if not self.doubt else None
        match = pattern("unit-and-comment").match(marked.code) if group else None
        if match is None or not WON_ABOVE.search(self._memory.group_text):
            return None
        others = {mark.value for mark in marked.marks if mark.classes == "T"} - {group}
        return None if others or marked.holds(*_NO_CALL) else match.start("units")

    def _turned(self, marked: Marked) -> set[str]:
        """Return whose colour the states below have taken on: "States that turned red:"."""
        found = _TURNED.search(marked.text)
        if found is None or self._memory.contest.year < COLOURS_SINCE:
            return set()
        if marked.holds(*_NO_CALL, "MODAL", "WILL", "NEG"):
            return set()
        party = self._parties.get(label_party(found["colour"].capitalize()))
        return {party.id} if party else set()

    def _party(self, marked: Marked) -> Ticket | None:
        words = [word for word in marked.tokens if word.raw[0].isalpha()]
        announces = marked.text.rstrip().endswith(":") and marked.holds(*_TOLD)
        if not words or (len(words) > _MOST_LABEL and not announces):
            return None
        parties = {label_party(word.raw) for word in words} - {""}
        return self._parties.get(parties.pop()) if len(parties) == 1 else None


def _heads_columns(marked: Marked) -> bool:
    """Whether a line is nothing but names, above the figures of each: "State Bush Clinton"."""
    return all(not _HEADS.isdisjoint(mark.classes.split()) for mark in marked.marks)


def _is_right_below(block: Block, above: Block | None) -> bool:
    """Whether nothing but an empty line stands between two lines."""
    if above is None:
        return False
    lines = block.place.line - above.place.line
    return lines == 1 or (lines == 2 and block.paragraph != above.paragraph)


def _goes_on(marked: Marked, block: Block) -> bool:
    """Whether a line leaves the list open: only figures, or an item that nobody understands."""
    if block.kind is BlockKind.HEADING or block.text.rstrip().endswith((":", "?", ".")):
        return False
    if _OPEN_GROUP.search(block.text) or any(label_party(word.raw) for word in marked.tokens):
        return False
    if all(
        m.classes in {"NUM", "PCT", "EVPAR", "PAR", "COMMA"} or "EV" in m.classes.split()
        for m in marked.marks
    ):
        return True
    found = _ITEM.match(block.text)
    item = block.kind is BlockKind.ITEM and len(marked.tokens) <= 4
    return found is not None and (item or found["electors"] is not None)


def _is_count(marked: Marked) -> bool:
    """Whether a line gives a ticket's votes: "Trump: 1,485,010"."""
    return any(
        mark.classes == "PCT"
        or (mark.classes == "NUM" and mark.value.isdecimal() and int(mark.value) > _VOTES)
        for mark in marked.marks
    )


def _is_plain(marked: Marked) -> bool:
    """Whether a heading says nothing beyond who won the units below, and with what figures."""
    told = any(
        "WON" in mark.classes.split() and marked.tokens[mark.first].key != "received"
        for mark in marked.marks
    )
    plain = PLAIN | _FIGURES if told else PLAIN
    return all(
        mark.classes not in {"X", "XCAP"}
        or marked.tokens[mark.first].key in plain
        or not marked.tokens[mark.first].raw[0].isalpha()
        for mark in marked.marks
    )
