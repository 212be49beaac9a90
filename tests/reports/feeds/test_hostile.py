"""Files that break or bite: each gets its sentence, none an exception or the memory."""

from __future__ import annotations

import pytest
from fed import kinds, read, sentence, votes

from callboard.reports import feeds
from callboard.reports.feeds import Job
from callboard.reports.limits import Limits
from callboard.reports.reading import read_report

COUNTIES = "state_name,county_fips,county_name,votes_gop,votes_dem,total_votes\n"


def nothing(content: bytes) -> bool:
    """Whether the feeds leave the bytes to the other readers."""
    return feeds.read(content, Job(name="x")) is None


@pytest.mark.parametrize("content", [b"", b"\0\0\0", b"\x89PNG\r\n\x1a\n\0\0\0", b"  \n"])
def test_empty_and_binary_files_become_a_finding(content: bytes) -> None:
    """Neither is a feed; the report says what it is."""
    assert nothing(content)
    report = read_report(content, "x.csv", 2024)
    assert {one.kind for one in report.findings} & {"empty", "binary"}


def test_truncated_json_tells_where_it_breaks_off() -> None:
    """The position is that of the end."""
    told = sentence(read('{"races": [\n{"raceID": "0", "off'), "json-cut")
    assert told == "The JSON ends in the middle, at line 2, column 21. Nothing was read from it."


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "[" * 100_000 + "]" * 100_000,
        '{"a":' * 100_000,
        '[{"a":' * 50_000 + "1" + "}]" * 50_000,
    ],
    ids=["open", "closed", "objects", "both"],
)
def test_nesting_without_end_is_refused(text: str) -> None:
    """A hundred thousand levels do not reach the stack."""
    assert "200 levels" in sentence(read(text), "too-deep")


def test_brackets_in_texts_are_no_nesting() -> None:
    """A text full of brackets is one text."""
    assert "too-deep" not in kinds(read({"a": "[" * 5000}))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999"])
def test_numbers_that_are_none_are_refused_with_their_place(number: str) -> None:
    """JSON has no such numbers."""
    assert kinds(read('{"races": [{"raceID": "0", "officeID": "P", "x": ' + number + "}]}")) & {
        "json-broken",
        "no-claims",
    }


@pytest.mark.parametrize("cell", ["NaN", "1e999", "12.5", "=1+1", "-7", "1234567890123"])
def test_votes_that_are_none_are_told_and_not_added(cell: str) -> None:
    """A cell that holds no number of votes is left out, and told with its line."""
    text = COUNTIES + "Delaware,10001,Kent,10,20,30\n" + f"Delaware,10003,New Castle,{cell},5,9\n"
    result = read(text, "2024.csv")
    assert votes(result, "DE") == {"trump": 10, "harris": 25}
    assert any("line 3" in one.sentence for one in result.findings)


def test_billion_laughs_are_refused() -> None:
    """Entities of a file's own are not expanded."""
    laughs = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
    text = f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "ha">{laughs}]>'
    assert "xml-unsafe" in kinds(read(text + "<ElectionReport>&l9;</ElectionReport>"))


def test_broken_xml_tells_where() -> None:
    """The position of the fault is in the sentence."""
    assert "line 2" in sentence(read("<ElectionReport>\n<a></ElectionReport>"), "xml-broken")


def test_xml_without_end_is_refused() -> None:
    """Elements nested ten thousand deep are not followed."""
    text = "<ElectionReport>" + "<a>" * 10_000 + "</a>" * 10_000 + "</ElectionReport>"
    assert "too-deep" in kinds(read(text))


def test_fifty_megabytes_on_one_line_are_not_read_as_a_table() -> None:
    """A line longer than any row is no table, and is not split into cells."""
    assert nothing(b"a," * 25_000_000)


def test_a_quote_that_never_closes_is_stopped() -> None:
    """A cell cannot grow beyond its limit."""
    text = COUNTIES + "Delaware,10001,Kent,10,20,30\n" * 70 + '"' + "x,1\n" * 60_000
    assert "cell-long" in kinds(read(text, "2024.csv"))


def test_nul_bytes_late_in_a_file_are_read_as_spaces() -> None:
    """A stray NUL spoils no row."""
    text = COUNTIES + "Delaware,10001,Kent,10,20,30\n" * 2 + "Iowa,19001,A\0dair,7,3,10\n"
    padded = text + "# filler\n" * 8000
    result = feeds.read(padded.encode(), Job(name="2024.csv"))
    assert result is None or "binary" not in {one.kind for one in result.findings}


def test_names_in_other_scripts_are_kept() -> None:
    """A candidate may be written in any script."""
    text = "county,office,party,candidate,votes\nA,President,X,Камала Харрис,5\n"
    result = read(text, "20241105__de__general__county.csv")
    assert [one.surname for one in result.votes] == ["Харрис"]


def test_rows_of_too_few_cells_are_counted() -> None:
    """A torn row is set aside with its line."""
    text = COUNTIES + "Delaware,10001,Kent,10,20,30\nDelaware,10003\n"
    result = read(text, "2024.csv")
    assert (result.read, result.used, result.set_aside) == (2, 1, 1)
    assert "line 3" in sentence(result, "rows-short")


def test_more_rows_than_the_limit_are_not_read() -> None:
    """The sentence names the limit."""
    text = COUNTIES + "Delaware,10001,Kent,10,20,30\n" * 20_000
    told = sentence(read(text, "2024.csv", limits=Limits(rows=8_000)), "rows-cut")
    assert "8,000" in told


def test_more_areas_than_the_limit_are_not_kept() -> None:
    """A file that invents areas cannot fill the memory."""
    text = COUNTIES + "".join(f"Delaware,,C{at},1,2,3\n" for at in range(50))
    assert "groups-cut" in kinds(read(text, "2024.csv", limits=Limits(groups=10)))


def test_json_of_an_unknown_shape_says_so() -> None:
    """Valid JSON that is no feed is not read as prose."""
    assert "format-unknown" in kinds(read({"hello": "world"}))


def test_a_desk_of_another_year_is_told() -> None:
    """A feed of 2020 on a desk of 2024 counts for nothing, and says so."""
    text = "State,Winner\nOhio,Trump\nGeorgia,Biden\nIowa,Trump\n"
    assert "other-election" in kinds(read(text, wanted=2024))
