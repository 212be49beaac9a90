"""The import report: what was read of a report, what was used, what was set aside."""

from __future__ import annotations

from callboard.reports.claims import Report
from callboard.words import number, tr

_FOR_PEOPLE = frozenset({"text", "markdown", "html", "rss", "atom", "feed"})


def intake_words(report: Report) -> str:
    """The counts in words: "3,150 rows read, 3,143 used, 7 set aside"."""
    if not report.read:
        return tr("nothing was read")
    return told(report.format, report.read, report.used, report.set_aside)


def told(form: str, read: int, used: int, aside: int) -> str:
    """The counts of a report of that format, in words; what says nothing is counted too."""
    words = [
        tr(
            "{read} {count:line|lines} read"
            if form in _FOR_PEOPLE
            else "{read} {count:row|rows} read",
            read=number(read),
            count=read,
        ),
        tr("{used} used", used=number(used)),
    ]
    if aside:
        words.append(tr("{aside} set aside", aside=number(aside)))
    rest = read - used - aside
    if rest > 0:
        words.append(tr("{rest} without a claim", rest=number(rest)))
    return ", ".join(words)
