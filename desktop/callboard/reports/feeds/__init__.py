"""Tables and known feeds: recognised by what is in them, read into claims and votes."""

from callboard.reports.feeds.plan import ColumnPlan, Plans, Role, TablePlan
from callboard.reports.feeds.reading import read, read_lines, read_report, read_table, read_text
from callboard.reports.feeds.values import Cancelled, FeedResult, Job

__all__ = [
    "Cancelled",
    "ColumnPlan",
    "FeedResult",
    "Job",
    "Plans",
    "Role",
    "TablePlan",
    "read",
    "read_lines",
    "read_report",
    "read_table",
    "read_text",
]
