"""Titles and headings: which parts of a page are about something other than results."""

from __future__ import annotations

import re
from functools import cache

from callboard.reports.document import Block, BlockKind, Document
from callboard.reports.drafts import Memory
from callboard.reports.marking.language import language, signs
from callboard.reports.marking.marks import Marked
from callboard.reports.page import genres, rivals

_DOUBTFUL = ("factcheck", "poll", "forecast", "scenario", "goal", "primary", "past", "claim")
_FOR_PAGE = ("factcheck", "poll", "forecast", "scenario", "primary")
_IN_ANY_CASE = ("factcheck", "primary")  # however much a title speaks of results
_NOT_POLL = re.compile(
    r"\bUS polls\b|\bforecast to (?:win|take|carry)\b|"
    r"\bpolls?\s+(?:[\w']+\s+){0,4}(?:clos|open|shut)\w*|\bexit polls?\b|\bpoll workers?\b",
    re.IGNORECASE,
)
_WORDS = {
    "poll": "a poll",
    "forecast": "a forecast",
    "scenario": "a scenario",
    "primary": "a primary",
    "past": "earlier elections",
    "goal": "what somebody needs",
    "claim": "claims about the result",
    "factcheck": "a check of what others claim",
    "office": "another office",
}
_CLAIM = re.compile(r"\s*(?:the |our )?(?:claim|rating|ruling)\s*[:–—-]", re.IGNORECASE)
_HOW = re.compile(
    r"\b(?i:how|why|when) (?:[A-Z]\w+ ){1,2}(?:wins|takes|gets|carries|holds|flips)\b"
)
_LINE_SECTION = 14
_LEAST_GONE = 5  # lines
_TITLE_LINES = 3
# "Ohio (18) – taken by Trump", "Ohio: went to Trump", and no year, nor anything beside it
_HAS_GONE = re.compile(
    r"\W*[A-Z][A-Za-z .'’]{2,24}\W+(?:\(?\d{1,2}\)?[^\w(]*)?(?:\w+ ){0,2}?"
    r"(?:(?:taken|won|carried|captured|held|flipped|claimed|kept|swept) by|"
    r"(?:called|declared|decided) for|went (?:to|for)|voted(?: for)?) "
    r"(?:[A-Z][\w.]* ){0,2}[A-Z]\w+\W*$"
)
_POLLED = re.compile(r"\d ?%|[+±] ?\d|\b(?:19|20)\d\d\b")


def _lists_winners(document: Document) -> bool:
    """Whether lines of a page say in the past who won what: nobody foretells like that."""
    lines = [b.text for b in document.blocks if b.kind is not BlockKind.SENTENCE]
    told = sum(_HAS_GONE.match(line) is not None for line in lines)
    return told >= _LEAST_GONE and told > sum(_POLLED.search(line) is not None for line in lines)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    phrases = "|".join(re.escape(one.strip()) for one in language().pages[kind])
    return re.compile(rf"\b(?:{phrases})\b", re.IGNORECASE)


def kinds(text: str, among: tuple[str, ...]) -> str:
    """Return what a title or heading says it is about, or an empty string."""
    bare = _NOT_POLL.sub(" ", text)
    return next((kind for kind in among if _pattern(kind).search(bare)), "")


def of_page(document: Document) -> str:
    """Return in words what the whole page is, where it is not results; else an empty string."""
    outlived = _lists_winners(document)  # a title about polls has outlived the night
    titles = [document.title]
    first = next((b.text for b in document.blocks if b.kind is BlockKind.HEADING), "")
    if first and first != document.title:
        titles.append(first)
    for title in titles:
        kind = kinds(title, _FOR_PAGE)
        if not kind or (kind == "poll" and outlived):
            continue
        if kind == "forecast" and genres.is_reckoning(title, document.blocks):
            continue
        foretold = kind == "forecast" and genres.foretells(title)
        if kind in _IN_ANY_CASE or foretold or not _pattern("results").search(title):
            return _WORDS[kind]
    if any(_CLAIM.match(block.text) for block in document.blocks[:12]):
        return _WORDS["factcheck"]
    text = " ".join(block.text for block in document.blocks[:400])
    return _of_text(text, document.title, outlived=outlived)


def _of_text(text: str, title: str, *, outlived: bool) -> str:
    """Return what the words of a page say that it is."""
    if genres.is_fiction(text):
        return "fiction"
    if genres.is_forecast(text) or genres.is_modelled(text):
        return _WORDS["forecast"]
    if genres.is_polled(text) and not outlived:
        return _WORDS["poll"]
    if genres.is_rehearsal(f"{title}\n{text}"):
        return "a rehearsal"
    if namesake := rivals.namesake(text):
        return f"about {namesake}, a namesake"
    return _WORDS["primary"] if _is_primary(text) else ""


_FOR_PRESIDENT = re.compile(r"\bpresidential (?:race|election|contest|vote)\b", re.IGNORECASE)


def is_of_presidents(section: str, marked: Marked) -> bool:
    """Whether a sentence below a heading of another office is about this one all the same.

    It says so, or tells what somebody won who runs for president, and names no other office.
    """
    if _WORDS["office"] not in section:
        return False
    named = marked.holds("T") and not marked.holds("OFFICE", "LOST", "SAID")
    return named or _FOR_PRESIDENT.search(marked.text) is not None


_SPLITTING = {
    "ME": re.compile(r"Maine(?<!\wMaine)(?:'s|’s|rs)?\b"),
    "NE": re.compile(r"Nebraska(?<!\wNebraska)(?:ns)?\b"),
}
_DISTRICT = re.compile(r"\bdistricts?\b", re.IGNORECASE)
_SAMPLE = 30_000


def home_of(document: Document) -> str:
    """Return Maine or Nebraska where a page is about that state and its districts."""
    text = "\n".join(block.text for block in document.blocks[:400])[:_SAMPLE]
    if not _DISTRICT.search(text):
        return ""
    counts = {state: len(name.findall(text)) for state, name in _SPLITTING.items()}
    most = max(counts, key=lambda state: counts[state])
    others = sum(counts.values()) - counts[most]
    return most if counts[most] > 1 and counts[most] >= 2 * others else ""


_PRIMARY = re.compile(
    r"(?=[pcsdn])\b(?:primary|primaries|caucus(?:es)?|super tuesday|delegates?|"
    r"nominating contests?)\b",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"\belectoral[ -](?:votes?|college)|\belectors\b|president-elect|general election|"
    r"election night|"
    r"\bnov(?:ember|\.)?\s+\d",
    re.IGNORECASE,
)


def _is_primary(text: str) -> bool:
    """Whether the words of a page are those of a primary."""
    words = len(_PRIMARY.findall(text))
    if not words:
        return False
    rivals = language().people.primaries["rivals"]
    named = len(re.findall(rf"\b(?:{'|'.join(map(re.escape, sorted(rivals)))})\b", text))
    general = len(_GENERAL.findall(text))
    return (words > 3 * general and named + words > 3) or (named > 2 and general == 0)


_NOW = re.compile(r"\b(?:that|which|and) (?:are|is|have) now\b", re.IGNORECASE)


def turn(memory: Memory, marked: Marked, block: Block) -> None:
    """Let a heading begin a section, or end the last one."""
    memory.section_left -= 1
    if memory.section_left == 0:
        memory.section = ""
    if not _is_heading(block):
        return
    kind = kinds(block.text, _DOUBTFUL if _is_row(marked) else (*_DOUBTFUL, "office"))
    if kind == "poll" and memory.results and block.place.line <= _TITLE_LINES:
        kind = ""  # a title that has outlived the night
    if kind == "forecast" and signs("reckoning").search(block.text):
        kind = ""  # "How the forecasts did"
    kind = kind or ("scenario" if _HOW.search(block.text) else "")
    units = {mark.value for mark in marked.marks if mark.classes in {"U", "MOD"} and mark.value}
    years = {mark.value for mark in marked.marks if mark.classes == "OYEAR"}
    now = any(mark.classes == "YEAR" for mark in marked.marks) or _NOW.search(block.text)
    real = block.kind is BlockKind.HEADING
    if years and not now and len(marked.tokens) < 14:
        memory.section = "another election"
    elif kind and (real or len(marked.tokens) < 9):
        memory.section = f"under a heading about {_WORDS[kind]}"
    elif real or (len(marked.tokens) < 9 and not units) or _is_headline(marked):
        memory.section = ""
    if memory.section:
        memory.section_left = 10_000 if real else _LINE_SECTION
    if real or units:
        memory.section_focus = units.pop() if len(units) == 1 else ""


def _is_headline(marked: Marked) -> bool:
    """Whether a line tells who won a unit, as a headline does: "Trump wins Pennsylvania"."""
    return _is_row(marked) and marked.holds("WON", "CALLED", "PROJECTED", "WENT")


def _is_row(marked: Marked) -> bool:
    """Whether a line is of a unit and no office: "Maine's 1st Congressional District: Harris"."""
    kinds = {mark.classes for mark in marked.marks}
    alone = len(marked.marks) == 1 and "-" in marked.marks[0].value
    return {"U", "T"} <= kinds or alone


def _is_heading(block: Block) -> bool:
    if block.kind is BlockKind.HEADING:
        return True
    return block.kind is BlockKind.LINE and len(block.text) < 90
