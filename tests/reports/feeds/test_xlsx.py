"""Spreadsheets: sheets as tables, formulas never computed, nothing unpacked unseen."""

from __future__ import annotations

import io
import zipfile

from fed import claim, kinds, read, said, sentence
from openpyxl import Workbook

from callboard.reports.limits import Limits

CALLS = (
    ("State", "EV", "Winner"),
    ("Ohio", 17, "Trump"),
    ("New York", 28.0, "Harris"),
    ("Georgia", 16, "Trump"),
)


def book(*rows: tuple[object, ...], before: tuple[object, ...] = ()) -> bytes:
    """A workbook of an empty sheet and one with rows."""
    made = Workbook()
    made.create_sheet("Calls")
    for row in (*((before,) if before else ()), *rows):
        made["Calls"].append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_a_sheet_is_a_table_with_its_own_places() -> None:
    """The place of a claim names sheet and cell: that of the winner."""
    result = read(book(*CALLS), "calls.xlsx")
    assert said(result)["OH"] == ("called", "trump")
    assert (str(claim(result, "NY").place), claim(result, "NY").electors) == ("Calls!C3", 28)


def test_what_is_wrong_in_a_sheet_is_told_with_its_cell() -> None:
    """Votes that are none are named by the cell they stand in, beyond the column Z too."""
    wide = [""] * 27
    rows = (
        ("State", *wide, "Trump", "Harris"),
        ("Ohio", *wide, 3_180_116, "many"),
        ("Iowa", *wide, 927_019, 707_278),
        ("Texas", *wide, 6_393_597, 4_835_250),
    )
    result = read(book(*rows), "president 2024.xlsx")
    assert "in Calls!AD2)" in sentence(result, "votes-not-whole")
    assert str(claim(result, "IA").place) == "Calls!A3"


def test_cells_of_a_table_that_was_turned_are_told_by_their_row() -> None:
    """Its columns are no longer those of the sheet."""
    codes = ("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL")
    result = read(book(("year", *codes), ("2024", *["Trump"] * len(codes))), "turned.xlsx")
    assert str(claim(result, "AZ").place) == "Calls!1"


def test_a_workbook_is_known_without_its_ending() -> None:
    """Content decides, not the name."""
    assert len(read(book(*CALLS), "download").claims) == 3


def test_a_title_above_the_header_is_passed_over() -> None:
    """Sheets often begin with a title."""
    assert len(read(book(*CALLS, before=("Results 2024",)), "x.xlsx").claims) == 3


def test_formulas_are_told_and_not_computed() -> None:
    """A formula without a stored value is an empty cell."""
    result = read(book(*CALLS, ("Iowa", "=3+3", "Trump")), "x.xlsx")
    assert claim(result, "IA").electors is None
    assert "1 cell holds a formula (the first in Calls!B5)" in sentence(result, "formula-cell")


def test_a_workbook_without_results_says_so() -> None:
    """A sheet of something else is named."""
    assert "sheet-unknown" in kinds(read(book(("Name", "Age"), ("A", 1)), "x.xlsx"))


def test_a_large_workbook_is_refused_before_it_is_unpacked() -> None:
    """The limit holds for what is inside, and the sentence names it."""
    result = read(book(*CALLS), "x.xlsx", limits=Limits(unpacked=1000))
    assert "sheet-large" in kinds(result)


def test_a_zip_bomb_is_refused() -> None:
    """A megabyte of zeros packed small is counted, not trusted."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 5_000_000)
    result = read(out.getvalue(), "bomb.xlsx", limits=Limits(unpacked=1_000_000))
    assert "at most 1 MB" in sentence(result, "sheet-large")


def test_a_workbook_that_lies_about_its_size_is_refused() -> None:
    """The size in the archive's directory is checked against what comes out."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 3_000_000)
    raw = out.getvalue().replace((3_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    result = read(raw, "bomb.xlsx", limits=Limits(unpacked=1_000_000))
    assert kinds(result) & {"sheet-large", "sheet-broken"}


def test_entities_inside_a_workbook_are_refused() -> None:
    """Billion laughs in a sheet are found before the sheet is parsed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>')
    assert "entities" in sentence(read(out.getvalue(), "x.xlsx"), "sheet-broken")


def test_a_damaged_workbook_gets_its_sentence() -> None:
    """Half a file is no file."""
    raw = book(*CALLS)
    assert "sheet-broken" in kinds(read(raw[: len(raw) // 2], "x.xlsx"))
