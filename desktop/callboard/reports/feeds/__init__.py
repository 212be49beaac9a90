"""Tables and known feeds: recognised by what is in them, read into claims and votes."""

from callboard.reports.feeds.about import preview
from callboard.reports.feeds.guessing import guess
from callboard.reports.feeds.plan import ColumnPlan, Plans, Role, TablePlan, signature
from callboard.reports.feeds.reading import (
    read,
    read_lines,
    read_report,
    read_scripts,
    read_table,
    read_text,
)
from callboard.reports.feeds.streaming import read_stream
from callboard.reports.feeds.tabular import Table, open_text
from callboard.reports.feeds.values import Cancelled, FeedResult, Job

__all__ = [
    "Cancelled",
    "ColumnPlan",
    "FeedResult",
    "Job",
    "Plans",
    "Role",
    "Table",
    "TablePlan",
    "guess",
    "open_text",
    "preview",
    "read",
    "read_lines",
    "read_report",
    "read_scripts",
    "read_stream",
    "read_table",
    "read_text",
    "signature",
]
