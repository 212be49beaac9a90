"""The import report: what was read of a report, what was used, what was set aside."""

from __future__ import annotations

from callboard.reports.claims import Report

_FOR_PEOPLE = frozenset({"text", "markdown", "html", "rss", "atom", "feed"})


def intake_words(report: Report) -> str:
    """The counts in words: "3,150 rows read, 3,143 used, 7 set aside"."""
    if not report.read:
        return "nothing was read"
    return told(report.format, report.read, report.used, report.set_aside)


def told(form: str, read: int, used: int, aside: int) -> str:
    """The counts of a report of that format, in words; what says nothing is counted too."""
    one, many = ("line", "lines") if form in _FOR_PEOPLE else ("row", "rows")
    words = [f"{read:,} {one if read == 1 else many} read", f"{used:,} used"]
    if aside:
        words.append(f"{aside:,} set aside")
    rest = read - used - aside
    if rest > 0:
        words.append(f"{rest:,} without a claim")
    return ", ".join(words)
