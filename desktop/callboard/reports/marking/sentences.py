"""Paragraphs to sentences, minding the abbreviations of American news."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"([.!?…][.!?…]*)([\"”’')\]]*)(\s+)(?=[\"“‘'(\[#@]*[A-Z0-9À-Ý])")
_END_SMALL = re.compile(r"([.!?…][.!?…]*)([\"”’')\]]*)(\s+)(?=\S)")
_LAST_WORD = re.compile(r"([A-Za-z][A-Za-z.]*)$")
_STARTERS = re.compile(
    r"(?:The|He|She|It|They|We|I|In|On|At|But|And|His|Her|Its|That|This|These|Those|With|After|"
    r"Both|As|For|When|While|Meanwhile|Now|There|No|Not|If|Also|So)\b"
)
_TITLES = frozenset(
    "mr mrs ms dr sen sens gov govs rep reps pres prof gen col lt maj sgt st ft mt no nos vs "
    "messrs rev hon sec atty dist cong dept".split()
)
_NUMBERED = frozenset({"no", "nos"})
ABBREVIATED = frozenset(
    "ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo "
    "mont neb nebr nev okla ore oreg pa penn tenn tex vt va wash wis wisc wyo n.h n.j n.m n.y n.c "
    "n.d r.i s.c s.d w.va d.c u.s u.s.a".split()
)
_OTHERS = frozenset(
    "jr sr inc co corp ltd jan feb mar apr jun jul aug sept sep oct nov dec a.m p.m e.g i.e etc "
    "approx est def n w s".split()
)
_CLOCK = frozenset({"a.m", "p.m"})
# what goes on about a time of day: "11 p.m. Eastern", "2 a.m. Wednesday"
_OF_CLOCK = re.compile(
    r"(?:[ECMP][SD]?T|GMT|UTC|BST|Eastern|Central|Mountain|Pacific|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    r"[a-z]*|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|[A-Z][a-z]+ "
    r"(?:[A-Z][a-z]+ )?time|Election)\b|[^A-Z]"
)
# where a time of day only leads a sentence in: "Shortly before 2 a.m. Trump took Georgia"
_LED_IN = re.compile(
    r"\W*(?:(?:By|At|Around|About|Shortly|Just|A|Some|Soon|Not|Only|Before|After|Since|Until|From|"
    r"Then|And|It was)\b[^,;]*|.{0,24})$",
    re.DOTALL,
)


def split(text: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of `text` with the offset at which each begins."""
    start = 0
    end = _END_SMALL if text.islower() else _END  # transcripts have no capitals
    for match in end.finditer(text):
        if _goes_on(text, start, match):
            continue
        piece = text[start : match.end(2)]
        if piece.strip():
            yield start + len(piece) - len(piece.lstrip()), piece.strip()
        start = match.end()
    piece = text[start:]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), piece.strip()


def _goes_on(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the stop at `match` belongs to an abbreviation, in the sentence from `start` on."""
    if match[1] != "." or match[2]:
        return False
    found = _LAST_WORD.search(text, max(0, match.start() - 12), match.start())
    if not found:
        return False
    word = found[1].lower()
    if word in _NUMBERED and not text[match.end() : match.end() + 1].isdigit():
        return False  # "No. It was certified for Biden."
    if word in _TITLES:
        return True
    follows = _STARTERS.match(text, match.end()) or _OF_CLOCK.match(text, match.end())
    if word in _CLOCK and not follows:
        return _LED_IN.match(text[start : match.start()]) is not None
    if word in ABBREVIATED or word in _OTHERS:
        return not _STARTERS.match(text, match.end())
    initial = len(word) == 1 and found[1].isupper() and word != "i"
    return initial and not _STARTERS.match(text, match.end())
