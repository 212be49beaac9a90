"""What a report adds up to, for the window's list of reports."""

from callboard.reports.report_sums import ReportSums, report_sums

__all__ = ["ReportSums", "report_sums"]
