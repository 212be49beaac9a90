"""Forms in which earlier elections are only remarked upon: in lists of years, clefts, firsts.

"The last Democrat to win it was Carter in 1976", "Maine voted for Gore in 2000 and Kerry in 2004".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from callboard.election.contest import Ticket
from callboard.reports.claims import Said
from callboard.reports.document import Block
from callboard.reports.drafts import Draft, Memory
from callboard.reports.marking.marks import Marked, alphabet, members
from callboard.reports.marking.rulebook import pattern, patterns
from callboard.reports.prose import adjuncts

_AHEAD = 6  # marks before a remark that may deny it


def read(marked: Marked, year: int, memory: Memory, block: Block) -> Iterator[Draft]:
    """Yield what a sentence, marked with the names of `year`, remarks of that election."""
    if members("PRIMARY", "POLL", "ASK").intersection(marked.code):
        return
    code = _only(marked, year)
    for form in patterns("bygone-"):
        denies = form in {pattern("bygone-since"), pattern("bygone-not-since")}
        for match in form.finditer(code):
            ticket = _ticket(marked, match.start("who"), memory)
            refused = _is_refused(marked, match, denies=denies)
            if ticket is None or refused or adjuncts.is_of_some(marked, match):
                continue
            for mark in marked.marks[slice(*match.span("units"))]:
                if mark.is_unit:
                    yield Draft(
                        unit=mark.value,
                        ticket=ticket,
                        said=Said.CALLED,
                        rule="bygone-remark",
                        sentence=marked.text,
                        block=block,
                        year=str(year),
                        doubt="another election",
                    )


def is_other_contest(marked: Marked) -> bool:
    """Whether somebody was beaten who did not stand in that election: "Obama beat Clinton"."""
    beaten, lost, parts = members("BEAT", "OVER"), members("LOST"), members("AUX", "HAD", "ADV")
    for at, letter in enumerate(marked.code):
        near = marked.marks[at + 1 : at + 3]
        if letter in beaten and any(one.classes == "FOREIGN" for one in near):
            return True
        before = at - 1
        while before >= 0 and marked.code[before] in parts:
            before -= 1
        if letter in lost and before >= 0 and marked.marks[before].classes == "FOREIGN":
            return True
    return False


def _only(marked: Marked, year: int) -> str:
    """Return the code of a sentence in which no year but one is that of another election."""
    plain = alphabet().letter("YEAR")
    return "".join(
        plain if mark.classes == "OYEAR" and mark.value != str(year) else letter
        for mark, letter in zip(marked.marks, marked.code, strict=True)
    )


def _ticket(marked: Marked, at: int, memory: Memory) -> Ticket | None:
    """Return the ticket of that election that is named, or meant by "his"."""
    mark = marked.marks[at]
    who = mark.value if mark.classes == "T" else memory.ticket
    return next((one for one in memory.contest.tickets if one.id == who), None)


def _is_refused(marked: Marked, match: re.Match[str], *, denies: bool) -> bool:
    """Whether a remark is doubtful; "no Democrat has carried it since" denies by its form."""
    refusing = members("IF", "MODAL", "OFFICE", *(() if denies else ("NEG",)))
    window = marked.code[max(0, match.start() - _AHEAD) : match.end()]
    return not refusing.isdisjoint(window)
