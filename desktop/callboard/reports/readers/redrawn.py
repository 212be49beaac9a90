"""Tables that other languages of markup draw, redrawn with bars line for line; links as words.

What stands on a line stays on it, so that places keep their numbers: a row that a wiki spreads
over several lines is drawn on its first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_WIKI = re.compile(r"^\s*:*\{\|.*\n(?:.*\n){0,12}?\s*[|!]", re.MULTILINE)
_REFERENCE = re.compile(r"<ref\b[^>]*/>|<ref\b[^>]*>.*?</ref>|<!--.*?-->", re.DOTALL)
_TAG = re.compile(
    r"</?(?:br|small|span|div|center|nowiki|big|sup|sub|b|i|u)\b[^>\n]*>", re.IGNORECASE
)
_LINK = re.compile(r"\[\[(?:File|Image):[^\[\]]*\]\]|\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_TEMPLATE = re.compile(r"\{\{([^{}|\n]*)((?:\|[^{}|\n]*)*)\}\}")
_QUOTES = re.compile(r"'{2,5}")
_ATTRIBUTES = re.compile(r"^[^|\[\]{}]*=[^|\[\]{}]*\|(?!\|)")
_SHOWN = frozenset("flag flagu flagdeco nowrap center sort small big abbr state".split())
_COMMAND = re.compile(r"\\(?:multicolumn|multirow)\{[^{}]*\}\{[^{}]*\}\{([^{}]*)\}")
_STYLED = re.compile(r"\\(?:text\w{2}|emph|caption|section|subsection|title)\*?\{([^{}]*)\}")
_BACKSLASH = re.compile(r"\\(?:hline|toprule|midrule|bottomrule|centering|cline\{[^{}]*\})")
_FRAME = str.maketrans({"│": "|", "┃": "|", "║": "|", "¦": "|"})
_DRAWN = re.compile(r"^[\s|┌┬┐├┼┤└┴┘─═╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╟╫╢╓╥╖╙╨╜+-]+$")
_DIRECTIVE = re.compile(r"^(\s*)\.\. (?P<kind>list|csv)-table::\s*(?P<title>.*)$")
_HEADER = re.compile(r"^\s*:header:\s*(.*)$")
_OPTION = re.compile(r"^\s*:[\w-]+:.*$")
_FIRST_CELL = re.compile(r"^\s*\*\s+-\s+(.*)$")
_NEXT_CELL = re.compile(r"^\s+-\s+(.*)$")
_QUOTED = re.compile(r'"([^"]*)"|([^",]+)')

_RUN_ON = re.compile(r"={2,}[ \t]*([^=\n]{1,80}?)[ \t]*={2,}[ \t]*(?=\S)")  # with text behind it
_LEAST_LINKS = 3  # of a wiki in a text without tables
_WIDEST = 40  # columns that one cell may span
_NO_ROW = "|-|"  # a line of a table that adds nothing to it

Lines = list[str]


def redrawn(text: str) -> str:
    """Return a text whose tables are all drawn with bars."""
    if is_wiki(text) or text.count("[[") >= _LEAST_LINKS:
        text = _RUN_ON.sub(r" \1. ", _spoken(text))
    lines = text.split("\n")
    for sign, redraw in _WAYS:
        if sign in text:
            lines = redraw(lines)
    return "\n".join(lines)


def is_wiki(text: str) -> bool:
    """Whether a text has a table as wikis write it."""
    return "{|" in text and _WIKI.search(text) is not None


# ----------------------------------------------------------------------- wikis


def _spoken(text: str) -> str:
    """The words of a wiki's text: of links their label, of templates what they show."""
    text = _REFERENCE.sub(lambda found: "\n" * found[0].count("\n"), text)
    text = _LINK.sub(lambda found: found[1] or "", _TAG.sub(" ", text))
    for _ in range(3):
        text = _TEMPLATE.sub(_shown, text)
    return _QUOTES.sub("", text)


def _shown(found: re.Match[str]) -> str:
    """What a template shows, where that is its words: a flag's state, not the colour of a party."""
    name, *given = (part.strip() for part in f"{found[1]}{found[2]}".split("|"))
    words = [one for one in given if "=" not in one]
    return words[-1] if words and name.casefold() in _SHOWN else ""


def _wiki(lines: Lines) -> Lines:
    made: Lines = []
    table: _Wiki | None = None
    for line in lines:
        bare = line.strip().lstrip(":")
        if table is None and bare.startswith("{|"):
            table = _Wiki(made)
        if table is None:
            made.append(line)
        elif not table.take(bare):
            table = None
    return made


class _Wiki:
    """One table of a wiki, drawn into lines: a row on the first of its own."""

    def __init__(self, made: Lines) -> None:
        self._made = made
        self._row: list[str] = []
        self._first = 0
        self._below: dict[int, tuple[int, str]] = {}  # columns taken from above: rows left, text

    def take(self, bare: str) -> bool:
        """Take a line; False where it is the last."""
        self._made.append(_NO_ROW)
        if bare.startswith(("|-", "|}", "{|")):
            self._end()
        elif bare.startswith("|+"):
            self._made[-1] = _cell(bare[2:]) or _NO_ROW
        elif bare[:1] in {"|", "!"}:
            self._first = self._first if self._row else len(self._made) - 1
            for cell in re.split(r"\|\||!!", bare[1:]):
                self._add(cell)
        elif self._row and bare:
            self._row[-1] = f"{self._row[-1]} {bare}".strip()
        return not bare.startswith("|}")

    def _add(self, cell: str) -> None:
        text, deep = _cell(cell), _span(cell, "rowspan")
        self._fill()
        for _ in range(_span(cell, "colspan")):
            if deep > 1:
                self._below[len(self._row)] = (deep - 1, text)
            self._row.append(text)

    def _fill(self) -> None:
        while len(self._row) in self._below:
            left, text = self._below.pop(len(self._row))
            if left > 1:
                self._below[len(self._row)] = (left - 1, text)
            self._row.append(text)

    def _end(self) -> None:
        if self._row:
            self._fill()
            self._made[self._first] = f"| {' | '.join(self._row)} |"
        self._row = []


def _span(cell: str, name: str) -> int:
    found = _ATTRIBUTES.match(cell)
    span = re.search(rf"{name}\s*=\s*[\"']?(\d{{1,2}})", found[0]) if found else None
    return max(1, min(int(span[1]), _WIDEST)) if span else 1


def _cell(text: str) -> str:
    """A cell without the attributes before it."""
    return " ".join(_ATTRIBUTES.sub("", text).replace("|", " ").split())


# ------------------------------------------------------------------ other markup


def _latex(lines: Lines) -> Lines:
    return [_latex_row(line) for line in lines]


def _latex_row(line: str) -> str:
    """A row of a tabular: cells between ampersands, an end of two strokes."""
    bare = _STYLED.sub(r"\1", _COMMAND.sub(r"\1", _BACKSLASH.sub("", line))).strip()
    if not bare.endswith("\\\\") or "&" not in bare:
        return "" if bare.startswith(("\\begin", "\\end")) else bare if bare != line else line
    cells = re.split(r"(?<!\\)&", bare.removesuffix("\\\\"))
    return f"| {' | '.join(one.strip().replace(chr(92), '') for one in cells)} |"


def _doubled(lines: Lines) -> Lines:
    """Headers between two bars, as trackers write them."""
    return [line.replace("||", "|") if line.strip().startswith("||") else line for line in lines]


def _framed(lines: Lines) -> Lines:
    """Tables in frames of lines."""
    return ["" if _DRAWN.match(line) and line.strip() else line.translate(_FRAME) for line in lines]


def _directives(lines: Lines) -> Lines:
    """Tables that a directive names: a list of lists, or a sheet with commas."""
    made = list(lines)
    at = 0
    while at < len(lines):
        found = _DIRECTIVE.match(lines[at])
        end = at + 1
        if found:
            while end < len(lines) and (not lines[end].strip() or lines[end][:1].isspace()):
                end += 1
            made[at] = found["title"]
            redraw = _listed if found["kind"] == "list" else _sheet
            made[at + 1 : end] = redraw(lines[at + 1 : end])
        at = end
    return made


def _listed(lines: Sequence[str]) -> Lines:
    made: Lines = []
    first = -1
    for line in lines:
        made.append(_NO_ROW)
        if found := _FIRST_CELL.match(line):
            first = len(made) - 1
            made[first] = f"| {found[1].strip()} |"
        elif first >= 0 and (found := _NEXT_CELL.match(line)):
            made[first] += f" {found[1].strip()} |"
    return made


def _sheet(lines: Sequence[str]) -> Lines:
    return [_with_bars(line) for line in lines]


def _with_bars(line: str) -> str:
    header = _HEADER.match(line)
    if header is None and (not line.strip() or _OPTION.match(line)):
        return ""
    found = _QUOTED.findall(header[1] if header else line)
    cells = [quoted or plain.strip() for quoted, plain in found]
    return f"| {' | '.join(one for one in cells if one)} |"


_WAYS: tuple[tuple[str, Callable[[Lines], Lines]], ...] = (
    ("{|", _wiki),
    ("\\\\", _latex),
    ("||", _doubled),
    ("│", _framed),
    ("║", _framed),
    ("-table::", _directives),
)
