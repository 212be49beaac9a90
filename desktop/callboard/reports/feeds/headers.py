"""What the header of a column says: whose figures stand below it, of what kind, of which year."""

from __future__ import annotations

import re
from collections.abc import Iterable

from callboard.reports.feeds.plan import Role

FORECAST = re.compile(
    r"predict|forecast|rating|expected (?!vote)|"
    r"\bpoll(?:s|ing)?\b(?! (?:clos|open|status|hours|time|place))|"
    r"\bodds\b|probab|\bprobs?\b|\bwin ?state|\bchance|\bmodel|"
    r"(?<!white )\bhouse\b|\bsenat|governor|gubernatorial|\bprimary|\bcaucus|"
    r"scenario|simulat|if the election|likely|toss-?up|\bgame\b|\bquiz|\bguess|\bmock\b|"
    r"hypothetic|what if\b|\bmy (?:map|pick|call)s?\b|confidence|\bbets?\b|\bpicks\b|"
    r"\bdelegates?\b|(?:initial|default|sample|dummy) (?:state|map|data|results|winner)|"
    r"\bpreds?\b|\bdummy\b|\bfake\b|\bfixtures?\b|placeholder|\brandom|\bpaths? to\b|"
    r"nowcast|monte ?carlo|\bn?sims?\b|posterior|\bbayes|polymarket|predictit|kalshi|betfair|"
    r"\bimplied\b|\bmoe\b|margin of error|std ?(?:dev|err)|standard (?:deviation|error)|"
    r"percentile|quantile|\b(?:low(?:er)?|upp?(?:er)?|high) ?(?:ci\b|bound|[89][05]\b)",
    re.IGNORECASE,
)
# what a title says that a table lists by state, where it is not who won them
_LISTED = re.compile(
    r"endors\w*|\bvisits?\b|\brall(?:y|ies)\b|campaign (?:stops|trail|events)|"
    r"\bad (?:spend\w*|buys?)|"
    r"\bspending\b|\bdonat\w*|fundrais\w*|\blawsuits?\b|ballot access|yard signs?|"
    r"early (?:vote|voting|ballots)|registration|search interest|\bmentions\b",
    re.IGNORECASE,
)
RATING = re.compile(r"rating|\bodds\b|probab|\bchance", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_ACTUAL = re.compile(r"\bactual(?:ly)?\b|\bobserved\b|\bcertified\b|\breal\b", re.IGNORECASE)
BESIDE = re.compile(r"^rating|\brating\b|\bpoll(?:s|ing)?\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"previous|prior|former|incumbent|holder|\bpast\b|last (?:winner|election|time)|before",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\bhome\b|\bborn\b|\bbirth|\bnative\b|resid", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])(?<!\bMc)(?<!\bMac)")
_FIGURES = re.compile(
    r"\b(?:votes?|evs?|electoral|electors?|count|total|share|pct|percent|num|the|popular|raw|for|by|"
    r"\d{4}|[dr]|ecv?|college|pop|popvotes?|ecvotes?|pv|evotes?|won|wins?|electoralvotes?|"
    r"popularvotes?)\b",
    re.IGNORECASE,
)
_PARTIES = re.compile(
    r"\b(?:dem|democrat|democratic|rep|gop|republican|lib|libertarian|grn|green|ind|independent)\b",
    re.IGNORECASE,
)
_LETTERS = frozenset({"d", "r"})
_SHARE = re.compile(r"%|\bpct\b|percent|share|margin|diff|lead by|swing|rank|#$", re.IGNORECASE)
_EV = re.compile(r"\bevs?\b|elector|\becv?\b", re.IGNORECASE)
_ROLES = (
    (Role.OFFICE, re.compile(r"^(?:office|race|contest|office ?name|race ?name)$", re.IGNORECASE)),
    (Role.DISTRICT, re.compile(r"^(?:cd|(?:congressional )?district)$", re.IGNORECASE)),
    (Role.LEADER, re.compile(r"leader|leading|leads|ahead", re.IGNORECASE)),
    (Role.STATUS, re.compile(r"status|race call|call$", re.IGNORECASE)),
    (Role.WINNER, re.compile(
        r"winner(?! take)|winning|party won|who won|won by|^won(?: (?:the )?state)?\W?$|"
        r"called|declared|projected|victor|carried|result|outcome|^actual$|"
        r"^(?:is )?elected(?: flag)?\W?$|"
        r"^w$|^wins?(?:\W?(?:lose|loss|lost))?$|^top ?candidate$|^voted ?for$|^went ?(?:for|to)$|"
        r"^call (?:candidate|for|party|name)$|"
        r"ganador|vencedor|sieger|gewinner|vainqueur|gagnant|vincitore",
        re.IGNORECASE)),
    (Role.SOURCE, re.compile(r"source|network|called by|outlet", re.IGNORECASE)),
    (Role.YEAR, re.compile(
        r"^(?:year|(?:presidential )?election(?: (?:year|date|cycle))?|cycle)$", re.IGNORECASE)),
    (Role.TOTAL, re.compile(
        r"^total$|total.?votes|votes.?total|votes cast|ballots", re.IGNORECASE)),
    (Role.AREA, re.compile(
        r"^(?!.*\b(?:report\w*|totals?|percent\w*|pct|num|number|counted)\b)"
        r".*(?:county|precinct|parish|ward|town|borough)",
        re.IGNORECASE)),
    (Role.CANDIDATE, re.compile(
        r"candidate|nominee|^(?:full ?|last ?)?name(?:\W+(?:last\W+)?first(?: name)?\W*)?$|"
        r"surname|ticket",
        re.IGNORECASE)),
    (Role.PARTY, re.compile(r"party", re.IGNORECASE)),
    (Role.ELECTORS, _EV),
    (Role.VOTES, re.compile(r"^(?:popular )?votes?$|vote.?count|^count$", re.IGNORECASE)),
)  # fmt: skip
_NAMING = re.compile(
    r"\W*(?:party|candidates?|names?|colou?rs?|who|affiliation|ticket|red/blue|d/r|r/d|"
    r"class|fill|fill ?key|side|group|category|value|title|alt|label|tooltip|desc(?:ription)?|"
    r"aria label)?\W*",
    re.IGNORECASE,
)


def spaced(header: str) -> str:
    """A header with spaces for its low lines, and before its capitals: "trumpVotes"."""
    return _CAMEL.sub(" ", header.replace("_", " "))


def role_of(header: str) -> Role | None:
    """Return what a header says its column holds, if it says it."""
    return next((role for role, words in _ROLES if words.search(spaced(header))), None)


def bare(header: str) -> str:
    """A header without what it says of its figures: "Biden votes" is Biden."""
    words = _FIGURES.sub(" ", re.sub(r"[()\[\]#%*:]", " ", spaced(header)))
    return " ".join(words.split()) or header.strip()


def party(header: str) -> str:
    """The party in a header that names nothing else but figures: "D EV", "rep_votes"."""
    words = spaced(header).casefold().split()
    known = [one for one in words if one in _LETTERS]
    rest = _FIGURES.sub(" ", " ".join(one for one in words if one not in _LETTERS))
    return known[0] if len(known) == 1 and not rest.strip(" .:()") else ""


def without_party(name: str) -> str:
    """A name without the party beside it: "Biden DEM" is Biden."""
    return " ".join(_PARTIES.sub(" ", name).split()) or name


def is_elsewhere(header: str) -> bool:
    """Whether a column names where somebody is from: "Home state"."""
    return bool(_ELSEWHERE.search(spaced(header)))


def is_naming(header: str) -> bool:
    """Whether a column may hold the names or the parties of winners: "Party", "Color"."""
    return bool(_NAMING.fullmatch(header))


def is_share(header: str) -> bool:
    """Whether figures are shares, margins or ranks."""
    return bool(_SHARE.search(spaced(header)))


def is_of_electors(header: str) -> bool:
    """Whether figures are electors by their header."""
    return bool(_EV.search(spaced(header)))


def is_before(header: str) -> bool:
    """Whether a column is about whoever was there before."""
    return bool(_BEFORE.search(spaced(header)))


def beside_actual(header: Iterable[str]) -> frozenset[str]:
    """The headers of guesses that a table holds against what came: "predicted" beside "actual"."""
    names = frozenset(header)
    guesses = frozenset(name for name in names if FORECAST.search(spaced(name)))
    came = (role_of(name) for name in names - guesses if _ACTUAL.search(spaced(name)))
    return guesses if Role.WINNER in came else frozenset()


def listed(titles: Iterable[str]) -> str:
    """Return the word with which a title says that a table lists something else than winners."""
    found = next((match for title in titles if (match := _LISTED.search(title))), None)
    return found[0].casefold() if found else ""


def forecast(names: Iterable[str]) -> str:
    """Return the first word that makes a table a forecast, a poll or of another office."""
    told = [spaced(name) for name in names]
    told += [_DIGITS.sub(" ", name) for name in told]  # "game2020.js"
    found = (match for name in told if (match := FORECAST.search(name)))
    first = next(found, None)
    return first[0].casefold() if first else ""
