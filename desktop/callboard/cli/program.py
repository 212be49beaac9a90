"""The commands and their options, by typer; each command is a few lines over values."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
import typer
from typer import Argument, Option

from callboard import __version__
from callboard.cli import (
    DONE,
    ERRORS_REMAIN,
    STOPPED,
    keep_data_in,
    killed,
    open_window,
    screen,
    speak,
)
from callboard.cli.inputs import read_reports, state_named
from callboard.cli.outputs import Targets, check_targets, write_out, write_results
from callboard.cli.reconciling import (
    ElectionUnknownError,
    check_output,
    desk_of,
    errors_remain,
    main_election,
)
from callboard.desk.exporting import results_of
from callboard.exports import json as results_json
from callboard.reports.claims import Report
from callboard.reports.limits import adjusted
from callboard.reports.opening import Ways

_program = typer.Typer(
    name="callboard",
    help="Call, reconcile and export US presidential elections. Without a command: the window.",
    epilog="Exit status: 0 done, 1 errors were found in the reports, 2 misuse, 130 stopped.",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Reports = Annotated[list[Path], Argument(metavar="REPORT...", help="Files to read.")]
Election = Annotated[
    int | None, Option("--election", help="Year; by default what most of the reports are about.")
]
State = Annotated[
    str | None, Option("--state", help="State of a file that tells none itself: GA or Georgia.")
]
Limit = Annotated[
    list[str] | None,
    Option("--limit", metavar="NAME=FIGURE", help="Another limit of reading, such as rows=100000."),
]
Csv = Annotated[
    Path | None, Option("--csv", help="Write the units here, one row each; - is standard output.")
]
Totals = Annotated[
    Path | None, Option("--totals", help="Write the totals per ticket here, as CSV.")
]
Json = Annotated[
    Path | None, Option("--json", help="Write everything here as JSON; - is standard output.")
]


def run(arguments: list[str]) -> int:
    """Run the command that `arguments` name; return the exit status.

    Raises:
        CallboardError: for what a command refuses; its text is for the user.
    """
    try:
        _program(args=arguments, prog_name="callboard")
    except SystemExit as stop:  # how the parser ends, with a status
        return stop.code if isinstance(stop.code, int) else DONE
    return DONE


@_program.callback(invoke_without_command=True)
def _open(
    context: typer.Context,
    version: Annotated[bool, Option("--version", help="Say the version, and end.")] = False,
    self_test: Annotated[
        bool, Option("--self-test", help="Check this installation, a line per check, and end.")
    ] = False,
    call_and_wait: Annotated[
        Path | None, Option(killed.OPTION, hidden=True, help="A part of the self-test.")
    ] = None,
    data_dir: Annotated[
        Path | None, Option("--data-dir", help="Keep desks and settings in this folder.")
    ] = None,
    language: Annotated[
        str | None, Option("--language", help="Open the window in: en, es, or system.")
    ] = None,
) -> None:
    if data_dir is not None:
        keep_data_in(data_dir)
    if language is not None:
        speak(language)
    if version:
        typer.echo(f"callboard {__version__}")
        raise typer.Exit
    if call_and_wait is not None:
        killed.call_and_wait(call_and_wait)
    if self_test:
        from callboard.cli.selftest import run_self_test

        raise typer.Exit(run_self_test())
    if context.invoked_subcommand is None:
        raise typer.Exit(open_window([]))


def _read(
    reports: list[Path], election: int | None, state: str | None, limit: list[str] | None
) -> tuple[Report, ...]:
    """Read the reports; a terminal is shown how far that is, and Ctrl+C stops it."""
    figures = {
        name.strip(): value for name, _, value in (one.partition("=") for one in limit or ())
    }
    ways = Ways(election=election, state=state_named(state), limits=adjusted(figures))
    try:
        with screen.progress() as told:
            return read_reports(reports, msgspec.structs.replace(ways, progress=told))
    except KeyboardInterrupt:
        typer.echo("Reading was stopped; nothing was taken.", err=True)
        raise typer.Exit(STOPPED) from None


@_program.command()
def check(
    reports: Reports,
    election: Election = None,
    state: State = None,
    limit: Limit = None,
    json: Annotated[
        bool, Option("--json", help="Print JSON (see check.schema.json) and nothing else.")
    ] = False,
) -> None:
    """List what reports claim, and what is wrong in them and between them."""
    read = _read(reports, election, state, limit)
    output = check_output(read, election or main_election(read))
    if json:
        write_out(results_json.encode(output))
    else:
        screen.show_check(screen.console(), output)
    between = [found for unit in output.units for found in unit.findings]
    raise typer.Exit(ERRORS_REMAIN if errors_remain(output.reports, between) else DONE)


@_program.command()
def reconcile(
    reports: Reports,
    election: Election = None,
    state: State = None,
    limit: Limit = None,
    csv: Csv = None,
    totals: Totals = None,
    json: Json = None,
    accept_single: Annotated[
        bool, Option("--accept-single", help="Also call what one report alone says.")
    ] = False,
) -> None:
    """Put reports side by side, unit by unit, call what they agree on, write the result.

    A unit is called where two or more reports name the same winner and none another.
    Everything else stays without a winner, with what the reports say beside it.
    """
    targets = Targets(csv=csv, totals=totals, json=json)
    check_targets(targets)
    read = _read(reports, election, state, limit)
    year = election or main_election(read)
    if year is None:
        raise ElectionUnknownError
    found = results_of(desk_of(read, year, accept_single=accept_single))
    written = write_results(found, targets)
    screen.show_results(screen.console(on_stderr=targets.take_standard_output), found, written)
    raise typer.Exit(ERRORS_REMAIN if errors_remain(found.reports, found.findings) else DONE)


@_program.command()
def export(
    desk: Annotated[Path, Argument(metavar="DESK", help="A desk file.")],
    csv: Csv = None,
    totals: Totals = None,
    json: Json = None,
    map_file: Annotated[
        Path | None,
        Option("--map", help="Draw the map here: as SVG, PNG or PDF, by the name's ending."),
    ] = None,
) -> None:
    """Export what a desk decided."""
    targets = Targets(csv=csv, totals=totals, json=json)
    if not targets.named and map_file is None:
        files = "--csv FILE, --json FILE or --map FILE"
        raise typer.BadParameter(f"Name at least one file to write: {files}.")
    check_targets(targets)
    from callboard.cli.exporting import export_desk

    done = export_desk(desk, targets, map_file)
    out = screen.console(on_stderr=targets.take_standard_output)
    screen.show_written(out, done.written)
    for sentence in done.problems:
        out.print(screen.cell(sentence, "yellow"))


@_program.command()
def demo(
    out: Annotated[Path, Option("--out", help="Folder for what is made.")] = Path("callboard-demo"),
) -> None:
    """Without a screen: read the sample reports, reconcile, export, draw the window."""
    from callboard.cli.demo import run_demo

    run_demo(out, screen.console())
