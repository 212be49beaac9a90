"""Reports that mean harm, or are merely broken: each gets its sentence and the desk lives on."""

from __future__ import annotations

import time

import pytest

from callboard.reports.reading import read_report

PATIENCE = 20.0  # seconds for what a person would wait a moment for; the machine may be busy


def test_fifty_megabytes_on_one_line_end_soon() -> None:
    """A huge line is cut at the stated limit and told."""
    began = time.monotonic()
    report = read_report(b"Trump won Ohio and " * 2_700_000, "line.txt", 2024)
    assert time.monotonic() - began < PATIENCE
    assert {"cut-short", "line-cut"} <= {one.kind for one in report.findings}


def test_fifty_megabytes_of_lines_end_soon() -> None:
    """A huge report is read up to the stated limits, and both are told."""
    began = time.monotonic()
    report = read_report(b"- about nothing in particular\n" * 1_700_000, "lines.txt", 2024)
    assert time.monotonic() - began < PATIENCE
    assert {"cut-short", "blocks-cut"} <= {one.kind for one in report.findings}


def test_a_hundred_thousand_levels_of_nesting_end_soon() -> None:
    """Deep HTML does not exhaust the stack."""
    page = b"<html><body>" + b"<div>" * 100_000 + b"Trump won Ohio." + b"</div>" * 100_000
    report = read_report(page, "deep.html", 2024)
    assert [one.kind for one in report.findings].count("depth") == 1


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00" * 5000,
        b"\xff\xfe",
        b"\xff\xfe\x00",
        b"<table>" * 500,
        b"<html><table><tr><td colspan=99999999 rowspan=99999999>Ohio</td></tr></table></html>",
        b"| " * 10_000,
        b"(" * 10_000,
        b"Trump, " * 3000 + b"won Ohio 2024",
        b"Ohio, " * 3000 + b"went to Trump in 2024",
        "Огайо - Трамп 2024\n俄亥俄州\n".encode(),
        "\u202e\u200b\u202e".encode(),
        b"**" * 5000,
        b"[" * 5000 + b"](" * 5000,
        b"~~" * 9000,
    ],
)
def test_odd_bytes_are_read_without_a_stumble(raw: bytes) -> None:
    """Whatever comes, a report comes back, and soon."""
    began = time.monotonic()
    report = read_report(raw, "odd.md", 2024)
    assert report.sha256
    assert time.monotonic() - began < PATIENCE


def test_electors_of_many_digits_are_no_figure() -> None:
    """A number that no state can have is not taken as its electors."""
    report = read_report(b"2024\nOhio (9999999999999) - Trump\nIowa (-6) - Trump\n", "x.txt", 2024)
    assert all((claim.electors or 0) < 100 for claim in report.claims)


@pytest.mark.parametrize("figure", ["-17", "1234567890123", "1e999", "\u22126"])
def test_electors_that_cannot_be_are_told(figure: str) -> None:
    """They are not read, and the sentence names the first with its line."""
    text = f"Results of the 2024 presidential election\n\n1. Ohio ({figure}) - Trump\n"
    report = read_report(text.encode(), "x.txt", 2024)
    (told,) = [one for one in report.findings if one.kind == "electors-impossible"]
    assert f"“{figure}”, in line 3" in told.sentence
    assert [claim.electors for claim in report.claims] == [None]


@pytest.mark.parametrize("beside", ["2020", "2,834,917 votes", "17", "certified"])
def test_what_stands_beside_a_unit_otherwise_is_no_fault(beside: str) -> None:
    """Years, votes and words in brackets are no electors, and nothing is wrong with them."""
    text = f"Results of the 2024 presidential election\n\n1. Ohio ({beside}) - Trump\n"
    report = read_report(text.encode(), "x.txt", 2024)
    assert "electors-impossible" not in {one.kind for one in report.findings}
