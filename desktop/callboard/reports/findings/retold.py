"""The words inside findings: what was filled into a kept sentence, in the language of the window.

A value that is not known here is told as it was kept: names, figures, texts of a report.
"""

from __future__ import annotations

from collections.abc import Callable

from callboard.reports.document import told_places
from callboard.words import mark, read_back, retold, tr

# What a statement is where it is not certain.
DOUBTS = frozenset(
    {
        mark("a call that is called wrong"),
        mark("a candidate's own words"),
        mark("a count, not a call"),
        mark("a lead, not a call"),
        mark("a link to another page"),
        mark("a list of something else"),
        mark("a margin, not a call"),
        mark("a pair of names that may be a forecast"),
        mark("a part, or not a report of results"),
        mark("a party, not a ticket"),
        mark("a premise"),
        mark("a reader's comment"),
        mark("a ruling, not a result"),
        mark("another election"),
        mark("another object than the unit"),
        mark("another office"),
        mark("below the headings of two lists"),
        mark("claimed, not called"),
        mark("conditional or primary"),
        mark("denied"),
        mark("electors split between tickets"),
        mark("figures, not a call"),
        mark("how a unit leans, not a call"),
        mark("imagined, or a note about copy"),
        mark("no call named"),
        mark("no source named"),
        mark("not said as a fact"),
        mark("nothing says that it has happened"),
        mark("nothing says that these are results"),
        mark("on a page of scenarios"),
        mark("one elector of the state only"),
        mark("one of several"),
        mark("perhaps an earlier election"),
        mark("poll or forecast"),
        mark("somebody's own view"),
        mark("the electors are those of a later election"),
        mark("the report contradicts itself"),
        mark("the report contradicts itself throughout"),
        mark("the vote of some only"),
        mark("two lines that may not belong together"),
        mark("unclear who is meant"),
        mark("under a heading that may say more"),
        mark("votes, not a call"),
        mark("weak wording"),
    }
)
# What a page or a section is where it is not results.
PAGES = frozenset(
    {
        mark("a check of what others claim"),
        mark("a forecast"),
        mark("a page about several elections"),
        mark("a poll"),
        mark("a primary"),
        mark("a rehearsal"),
        mark("a scenario"),
        mark("another office"),
        mark("claims about the result"),
        mark("earlier elections"),
        mark("fiction"),
        mark("what somebody needs"),
        mark("written before the election"),
    }
)
_IN_DOUBTS = (mark("the page is {page}"), mark("under a heading about {page}"))
_WHY = (
    mark("the candidates in it"),
    mark("the name of the file, {name}"),
    mark("the election of this desk"),
    mark("regions without a winner, or unknown ones"),
    mark("they repeat the sum of their county's precincts"),
    mark("this desk has said nothing of the unit yet, or it is not known"),
    mark("it is JSON of a shape that no feed here has."),
    mark("it is a notebook, and its code holds no results."),
    mark("it ends in the middle"),
    mark("it is malformed"),
    mark("it defines entities of its own"),
    mark("its XML is broken ({why})"),
    mark("damaged"),
)
_HOLDS = (
    mark("{office}, the election of {year}, by {level}"),
    mark("{office}, an election it does not name, by {level}"),
)
_COLUMNS = (mark("{header} as {role} of {candidate}"), mark("{header} as {role}"))
_ROLES = frozenset(
    {
        *(mark("unit"), mark("winner"), mark("mark of the winner"), mark("leader")),
        *(mark("status"), mark("electors"), mark("votes"), mark("candidate's electors")),
        *(mark("candidate"), mark("party"), mark("total votes"), mark("county or part")),
        *(mark("office"), mark("source"), mark("year"), mark("district")),
        mark("candidate's mark"),
    }
)
_OTHERS = (
    *(mark("President"), mark("state"), mark("county"), mark("no office"), mark("blank")),
    *(mark("none holds a table"), mark("unknown FIPS codes"), mark("contests for president")),
)
_NAMESAKE = mark("about {name}, a namesake")
_MEANT = mark(" Is {name} meant?")
_UNNAMED_COLUMN = mark("column {number}")
_LAST = mark("{names} and {last}")


def value_told(name: str, value: str) -> str:
    """A value of a finding in the language of the window, by its name in the template."""
    tell = _TOLD.get(name)
    return tell(value) if tell is not None else told_places(tr(value))


def _by_template(*templates: str) -> Callable[[str], str]:
    return lambda value: _filled_anew(value, *templates)


def _filled_anew(value: str, *templates: str) -> str:
    """A text that one of the templates made, its names as they are."""
    for template in templates:
        if read_back(template, value) is not None:
            return retold(template, value, _plain_or_page)
    return tr(value)


def _plain_or_page(name: str, value: str) -> str:
    if name == "header":  # as it stands in the file, also where it is a word of ours: "state"
        return retold(_UNNAMED_COLUMN, value)
    if name in {"name", "candidate"}:
        return value
    return _page(value) if name == "page" else tr(value)


def _page(value: str) -> str:
    return _filled_anew(value, _NAMESAKE)


def _reasons(value: str) -> str:
    """What statements were set aside for: "2 a premise; 1 denied"."""
    parts = (part.partition(" ") for part in value.split("; "))
    return "; ".join(f"{count} {_filled_anew(why, *_IN_DOUBTS)}" for count, _, why in parts)


def _list(value: str) -> str:
    """Names, joined by commas and by "and"."""
    names, _, last = value.rpartition(" and ")
    if names:
        return tr(_LAST, names=_list(names), last=told_places(tr(last)))
    return ", ".join(told_places(tr(name)) for name in value.split(", "))


def _columns(value: str) -> str:
    return ", ".join(_filled_anew(part, *_COLUMNS) for part in value.split(", "))


_TOLD: dict[str, Callable[[str], str]] = {
    "why": _by_template(*_WHY),
    "what": _page,
    "reasons": _reasons,
    "holds": _by_template(*_HOLDS),
    "columns": _columns,
    "suggestion": _by_template(_MEANT),
    "names": _list,
    "units": _list,
    "states": _list,
    "examples": _list,
    "text": lambda value: value,
    "cell": lambda value: value,
}
