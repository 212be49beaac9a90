"""What commands say in a terminal: tables by rich, from values that are ready."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.table import Table
from rich.text import Text

from callboard.cli.outputs import Written
from callboard.exports.findings import CheckedReport, CheckOutput, ClaimRecord, FindingRecord
from callboard.exports.results import Results
from callboard.reports.claims import Said, Severity
from callboard.reports.opening import Progress
from callboard.reports.reconcile import Verdict

_WIDE = 160  # columns where no terminal says how many there are
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "dim"}


def console(*, on_stderr: bool = False) -> Console:
    """The terminal, or a wide page where the output goes to a file."""
    stream = sys.stderr if on_stderr else sys.stdout
    width = None if stream.isatty() else _WIDE
    return Console(file=stream, width=width, highlight=False, soft_wrap=False)


@contextmanager
def progress() -> Iterator[Callable[[Progress], None] | None]:
    """Shows on the terminal how far the reading of a long file is; None where there is none."""
    if not sys.stderr.isatty():
        yield None
        return
    shown = console(on_stderr=True)
    with shown.status("") as status:

        def tell(how: Progress) -> None:
            words = f"Reading {how.name}: {how.rows:,} rows, {how.share:.0%} (Ctrl+C stops it)"
            status.update(cell(words))

        yield tell


def cell(text: object, style: str = "") -> Text:
    """A text as it is: no markup, and nothing in it that would steer a terminal."""
    return Text(_CONTROLS.sub("\N{REPLACEMENT CHARACTER}", str(text)), style=style)


def show_check(out: Console, output: CheckOutput) -> None:
    """Show what `check` found, report by report, then between them."""
    for report in output.reports:
        _show_report(out, report, claims=True)
    if len(output.reports) > 1:
        about = f" on the election of {output.units[0].election}" if output.units else ""
        out.print(cell(f"Between the reports{about}", "bold"))
        _show_verdicts(out, [unit.verdict for unit in output.units])
        _show_findings(out, [found for unit in output.units for found in unit.findings])


def show_results(out: Console, results: Results, written: Sequence[Written]) -> None:
    """Show what reconciling came to."""
    for report in results.reports:
        _show_report(out, report, claims=False)
    out.print(cell(f"The election of {results.election}, reconciled", "bold"))
    _show_verdicts(out, [unit.verdict for unit in results.units])
    _show_findings(out, results.findings)
    _show_open(out, results)
    _show_totals(out, results)
    show_written(out, written)


def show_written(out: Console, written: Iterable[Written]) -> None:
    """Say which files were written."""
    for one in written:
        out.print(cell(f"Wrote {one.path} ({one.form}, SHA-256 {one.sha256[:12]}…)"))


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Table:
    """A table of plain texts; a `Text` among them keeps its style."""
    made = Table(title=title or None, title_justify="left", header_style="bold")
    for column in columns:
        made.add_column(column, overflow="fold")
    for row in rows:
        made.add_row(*(value if isinstance(value, Text) else cell(value) for value in row))
    return made


def _show_report(out: Console, report: CheckedReport, *, claims: bool) -> None:
    election = f"election of {report.election}" if report.election else "no election found"
    certain = sum(claim.certain for claim in report.claims)
    head = f"{report.path}: {election}, {len(report.claims)} claims ({certain} certain)"
    out.print(cell(head, "bold"))
    out.print(cell(f"{report.intake[:1].upper()}{report.intake[1:]}."))
    _show_sums(out, report)
    if claims and report.claims:
        rows = (_claim_row(claim, report.election) for claim in report.claims)
        out.print(table("", ("Unit", "Says", "Electors", "Source", "Place"), rows))
    _show_findings(out, report.findings)


def _show_sums(out: Console, report: CheckedReport) -> None:
    """Show the electors that a report gives each ticket, what it declares beside their sum."""
    declared, summed = report.declared_totals, report.summed_totals
    rows = [
        _sum_row(who, declared.get(who), summed.get(who))
        for who in dict.fromkeys((*summed, *declared))
    ]
    if rows:
        called = f"Sum of its calls ({report.summed_from})" if summed else "Sum of its calls"
        out.print(table("", ("Electors", "It declares", called, ""), rows))


def _sum_row(who: str, declared: int | None, summed: int | None) -> Sequence[object]:
    differs = declared is not None and summed is not None and declared != summed
    mark = cell("differs", "bold yellow") if differs else ""
    return who, "-" if declared is None else declared, "-" if summed is None else summed, mark


def _claim_row(claim: ClaimRecord, election: int | None) -> Sequence[object]:
    who = f" {claim.winner}" if claim.winner else ""
    party = f" ({claim.party})" if claim.party else ""
    other = claim.election != election
    doubt = "" if claim.certain else f", of {claim.election}" if other else ", doubtful"
    says = f"{_SAYS[claim.status]}{who}{party}{doubt}"
    electors = "" if claim.electors is None else claim.electors
    return claim.unit, says, electors, claim.source, claim.place


_SAYS = {
    Said.CALLED: "called",
    Said.LEADING: "leading",
    Said.TOO_CLOSE: "too close",
    Said.TOO_EARLY: "too early",
    Said.RETRACTED: "retracted",
    Said.NOT_CALLED: "not called",
}


_OPTIONS = {
    "state-unknown": "Say which state it is with --state, such as --state GA.",
    "no-election": "Say which election it is with --election, such as --election 2024.",
}


def _show_findings(out: Console, findings: Sequence[FindingRecord]) -> None:
    if not findings:
        out.print(cell("Nothing wrong was found.", "green"))
        return
    rows = (
        (cell(f.severity, _STYLES[f.severity]), f.unit or "", f.place, f.sentence)
        for f in sorted(findings, key=lambda f: list(Severity).index(f.severity))
    )
    out.print(table("", ("Severity", "Unit", "Place", "Finding"), rows))
    for kind in dict.fromkeys(f.kind for f in findings if f.kind in _OPTIONS):
        out.print(cell(_OPTIONS[kind]))


def _show_verdicts(out: Console, verdicts: Sequence[Verdict]) -> None:
    counts = Counter(verdicts)
    words = (f"{counts[v]} {v.words}" for v in Verdict if counts[v])
    out.print(cell(f"{len(verdicts)} units: {', '.join(words)}"))


def _show_open(out: Console, results: Results) -> None:
    """List the units without a winner, with what the reports say of them."""
    rows = [
        (unit.unit, unit.name, unit.electors, unit.verdict.words, " or ".join(unit.reported))
        for unit in results.units
        if unit.winner is None
    ]
    if rows:
        title = f"{len(rows)} units without a winner"
        out.print(table(title, ("Unit", "Name", "Electors", "Verdict", "Reported for"), rows))


def _show_totals(out: Console, results: Results) -> None:
    rows = [(t.president or t.name, t.party or "", t.called) for t in results.totals if t.called]
    if rows:
        out.print(table("", ("Ticket", "Party", "Electors called"), rows))
    out.print(cell(f"{results.race_sentence}. {results.uncalled} electors are not called."))
