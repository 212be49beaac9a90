"""What stands above a page written for a site generator: its title and its day.

Jekyll and Hugo put it between lines of "---" (YAML) or "+++" (TOML).
"""

from __future__ import annotations

import re
from typing import NamedTuple

_MATTER = re.compile(
    r"\A\s*(---|\+\+\+)[ \t]*\n(?P<body>.*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
_SETTING = re.compile(r"\A\s*[\w\"'-]+[ \t]*[:=]")
_FIELD = r"^[ \t]*['\"]?{name}['\"]?[ \t]*[:=][ \t]*(?P<value>\S.*?)[ \t]*$"
_TITLE = re.compile(_FIELD.format(name="title"), re.MULTILINE | re.IGNORECASE)
_DATE = re.compile(_FIELD.format(name="date"), re.MULTILINE | re.IGNORECASE)
_DAY = re.compile(r"['\"]?(\d{4}-\d{2}-\d{2})(?!\d)")
_MOST = 20_000  # characters


class Front(NamedTuple):
    """A text without what stands above it, its lines where they were."""

    body: str
    title: str = ""
    dated: str = ""  # ISO day
    line: int = 1  # of the title


def split(text: str) -> Front:
    """Return the text below, and the title and the day that stand above it."""
    found = _MATTER.match(text[:_MOST])
    if found is None or not _SETTING.search(found["body"]):
        return Front(text)  # a rule drawn above a paragraph
    above = found["body"]
    title, date = _TITLE.search(above), _DATE.search(above)
    day = _DAY.match(date["value"]) if date else None
    line = found[0][: found.start("body") + title.start()].count("\n") + 1 if title else 1
    return Front(
        body="\n" * found[0].count("\n") + text[found.end() :],
        title=_unquoted(title["value"]) if title else "",
        dated=day[1] if day else "",
        line=line,
    )


def _unquoted(value: str) -> str:
    """Return a value without the quotation marks around it."""
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
    return value[1:-1].strip() if quoted else value
