"""`callboard check`: what reports claim and what is wrong in them, for people and programs."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from callboard import bundled
from callboard.cli import main

LIST = """Results of the 2024 presidential election, state by state:

1. **Georgia** (16) - Trump/Vance
2. **Pennsylvania** (20) - Trump/Vance
3. **Wisconsin** (10) - Harris/Walz
"""
PAGE = """US Election 2024: results so far as Donald Trump and Kamala Harris race for White House

Here are the results of the 2024 US Election so far:

Georgia - Kamala Harris

Wisconsin - Kamala Harris
"""
CLEAN = "The results of the 2024 presidential election:\n\nGeorgia - Donald Trump\n"


def write(folder: Path, name: str, text: str) -> str:
    """Write a report and return its path."""
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


SAFE = (
    "Alabama",
    "Alaska",
    "Idaho",
    "Indiana",
    "Iowa",
    "Kansas",
    "Kentucky",
    "Ohio",
    "Utah",
    "Texas",
)


def found(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """What was printed, as JSON."""
    read: dict[str, Any] = json.loads(capsys.readouterr().out)
    return read


def unit(output: dict[str, Any], unit_id: str) -> dict[str, Any]:
    """One unit of what was printed."""
    one: dict[str, Any] = next(u for u in output["units"] if u["unit"] == unit_id)
    return one


def test_json_has_the_documented_form_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Standard output holds JSON alone, as the shipped schema says."""
    main(["check", "--json", write(tmp_path, "list.txt", LIST), write(tmp_path, "p.txt", PAGE)])
    output = found(capsys)
    Draft202012Validator(json.loads(bundled.read_bytes("schemas", "check.schema.json"))).validate(
        output
    )
    assert set(output) == {"reports", "units"}
    assert set(output["reports"][0]) == {
        *("path", "election", "claims", "declared_totals", "findings"),
        *("summed_totals", "summed_from", "read", "used", "set_aside", "intake"),
    }


def test_a_claim_is_told_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A claim says who won what, by which line, with the electors as stated."""
    path = write(tmp_path, "list.txt", LIST)
    main(["check", "--json", path])
    (report,) = found(capsys)["reports"]
    assert (report["path"], report["election"]) == (path, 2024)
    assert report["claims"][1] == {
        "unit": "PA",
        "winner": "Trump",
        "party": "REP",
        "electors": 20,
        "status": "called",
        "election": 2024,
        "source": "list.txt",
        "place": "line 4",
        "certain": True,
    }


def test_wrong_electors_are_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Pennsylvania has 19 electors, not 20: an error, and exit status 1."""
    assert main(["check", "--json", write(tmp_path, "list.txt", LIST)]) == 1
    (report,) = found(capsys)["reports"]
    (error,) = [f for f in report["findings"] if f["severity"] == "error"]
    assert (error["unit"], error["place"]) == ("PA", "line 4")
    assert "20" in error["sentence"]
    assert "19" in error["sentence"]


def test_a_report_that_declares_nothing_is_added_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The electors of its calls are told per ticket, and whose figures they are."""
    path = write(tmp_path, "list.txt", LIST)
    main(["check", "--json", path])
    (report,) = found(capsys)["reports"]
    assert report["declared_totals"] == {}
    assert (report["summed_totals"], report["summed_from"]) == (
        {"Harris": 10, "Trump": 36},
        "as stated",
    )
    main(["check", path])
    assert "Trump    │ -           │ 36" in capsys.readouterr().out


def test_a_declared_sum_stands_beside_that_of_the_rows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the two differ the line is marked with a word; where they agree it is not."""
    text = f"{LIST}\nTotal: Trump 35 electoral votes, Harris 10 electoral votes.\n"
    main(["check", write(tmp_path, "list.txt", text)])
    lines = capsys.readouterr().out.splitlines()
    trump = next(line for line in lines if "│ Trump " in line)
    harris = next(line for line in lines if "│ Harris " in line)
    assert [part.strip() for part in trump.split("│")[2:5]] == ["35", "36", "differs"]
    assert [part.strip() for part in harris.split("│")[2:5]] == ["10", "10", ""]


def test_what_was_read_used_and_set_aside_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every report has its import report, on the screen and for programs."""
    path = write(tmp_path, "20241105__ga__general__county.csv", NO_STATE + "C1,Governor,,X,A,1\n")
    main(["check", path])
    assert "41 rows read, 40 used, 1 set aside." in capsys.readouterr().out
    main(["check", "--json", path])
    (report,) = found(capsys)["reports"]
    assert [report[name] for name in ("read", "used", "set_aside")] == [41, 40, 1]


def test_without_errors_the_status_is_zero(tmp_path: Path) -> None:
    """Warnings alone, such as missing units, do not make a command fail."""
    assert main(["check", write(tmp_path, "clean.txt", CLEAN)]) == 0


def test_reports_are_held_against_each_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Verdicts by unit: who agrees, who differs, about which election."""
    main(["check", "--json", write(tmp_path, "list.txt", LIST), write(tmp_path, "p.txt", PAGE)])
    output = found(capsys)
    georgia, wisconsin = unit(output, "GA"), unit(output, "WI")
    assert (georgia["verdict"], georgia["winner"]) == ("conflict", None)
    assert set(georgia["reported"]) == {"Harris", "Trump"}
    assert [f["severity"] for f in georgia["findings"]] == ["error"]
    assert (wisconsin["verdict"], wisconsin["winner"]) == ("agreed", "Harris")
    assert unit(output, "PA")["verdict"] == "single_source"
    assert unit(output, "TX")["verdict"] == "silent"
    assert {one["election"] for one in output["units"]} == {2024}
    assert len(output["units"]) == 56


def test_the_same_bytes_twice_are_one_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A copy agrees with its original and proves nothing."""
    main(["check", "--json", write(tmp_path, "a.txt", CLEAN), write(tmp_path, "b.txt", CLEAN)])
    output = found(capsys)
    assert unit(output, "GA")["verdict"] == "single_source"
    assert "duplicate" in [f["kind"] for f in output["reports"][1]["findings"]]


def test_the_same_file_named_twice_is_one_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Naming a file twice changes no verdict."""
    path = write(tmp_path, "a.txt", CLEAN)
    main(["check", "--json", path, path])
    assert unit(found(capsys), "GA")["verdict"] == "single_source"


def test_the_tables_name_every_claim_and_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """For people: the claims with their lines, the findings with their sentences."""
    main(["check", write(tmp_path, "list.txt", LIST)])
    out = capsys.readouterr().out
    assert "called Harris (DEM)" in out
    assert "line 5" in out
    assert "Pennsylvania: the report says 20 electors, the law says 19" in out


def test_what_a_report_holds_cannot_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither control characters nor markup in a name do anything on the screen."""
    main(["check", write(tmp_path, "[red]a\x1b[2Jb.txt", CLEAN)])
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "[red]a" in out


def test_a_missing_report_is_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is no file gets a sentence and status 2; nothing is printed as a result."""
    assert main(["check", str(tmp_path / "nowhere.txt")]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "nowhere.txt does not exist." in told.err


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_links_that_lead_nowhere_are_misuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A ring of links ends in a sentence."""
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.symlink_to(other)
    other.symlink_to(one)
    assert main(["check", str(one)]) == 2
    assert "is a link that leads to no file" in capsys.readouterr().err


def test_a_folder_is_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """So is a folder."""
    assert main(["check", str(tmp_path)]) == 2
    assert "is a folder" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_misuse_and_is_not_waited_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A pipe that nobody writes into does not make the command hang."""
    os.mkfifo(tmp_path / "pipe")
    assert main(["check", str(tmp_path / "pipe")]) == 2
    assert "is not an ordinary file" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that cannot be read")
def test_a_file_that_the_system_will_not_read_is_an_error_in_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A report that is there but cannot be read is a finding, and status 1."""
    assert main(["check", "--json", "/proc/self/mem"]) == 1
    (report,) = found(capsys)["reports"]
    assert [f["kind"] for f in report["findings"]] == ["unreadable"]


def test_a_report_that_is_too_large_is_not_even_opened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file past the limit gets a sentence with both figures."""
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(300 * 1024 * 1024)  # a hole: it takes no room
    assert main(["check", "--json", str(path)]) == 1
    (report,) = found(capsys)["reports"]
    (told,) = report["findings"]
    assert (told["severity"], told["kind"]) == ("error", "too-large")
    assert "300.0 MB; at most 64.0 MB" in told["sentence"]


NO_STATE = "county,office,district,party,candidate,votes\n" + "".join(
    f"C{n},President,,X,{'Kamala Harris' if n % 2 else 'Donald Trump'},{n}\n" for n in range(40)
)


def test_a_file_that_tells_no_state_is_told_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without --state its rows are of nowhere, and the option is named; with it they count."""
    path = write(tmp_path, "results.csv", NO_STATE)
    assert main(["check", path, "--election", "2024"]) == 1
    assert "--state GA" in capsys.readouterr().out
    assert main(["check", "--json", path, "--election", "2024", "--state", "Georgia"]) == 0
    (report,) = found(capsys)["reports"]
    assert [claim["unit"] for claim in report["claims"]] == ["GA"]


def test_a_state_that_is_said_does_not_move_files_that_tell_theirs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """--state is for files that tell none; another keeps its own."""
    ohio = write(tmp_path, "20241105__oh__general__county.csv", NO_STATE)
    nowhere = write(tmp_path, "results.csv", NO_STATE + "\n")
    main(["check", "--json", ohio, nowhere, "--election", "2024", "--state", "GA"])
    units = [[claim["unit"] for claim in one["claims"]] for one in found(capsys)["reports"]]
    assert units == [["OH"], ["GA"]]


def test_a_limit_can_be_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With fewer rows allowed the rest is not read, and the sentence names the limit."""
    path = write(tmp_path, "20241105__ga__general__county.csv", NO_STATE)
    main(["check", "--json", path, "--limit", "rows=30"])
    (report,) = found(capsys)["reports"]
    assert any("more than 30 rows" in one["sentence"] for one in report["findings"])
    assert main(["check", path, "--limit", "rows=some"]) == 2
    assert "rows=some is no limit" in capsys.readouterr().err


def test_a_state_that_is_none_is_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no state is told before anything is read."""
    path = write(tmp_path, "results.csv", NO_STATE)
    assert main(["check", path, "--state", "Guam City"]) == 2
    assert "Guam City is no state" in capsys.readouterr().err


def test_a_report_that_names_no_election_is_told_with_the_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its finding is followed by the option that says the election."""
    path = write(tmp_path, "note.txt", "Georgia - green\n")
    main(["check", path])
    assert "--election 2024" in capsys.readouterr().out


@pytest.mark.parametrize("raw", [b"", b"\x00\x01\x02\x03" * 64], ids=["empty", "binary"])
def test_a_report_that_cannot_be_read_is_an_error_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], raw: bytes
) -> None:
    """An empty or binary report is a finding, told beside the others, and status 1."""
    path = tmp_path / "bad.txt"
    path.write_bytes(raw)
    good = write(tmp_path, "clean.txt", CLEAN)
    assert main(["check", "--json", str(path), good]) == 1
    bad, clean = found(capsys)["reports"]
    assert [f["severity"] for f in bad["findings"]] == ["error"]
    assert len(clean["claims"]) == 1


def test_an_election_that_never_was_is_misuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody was elected in 2023."""
    path = write(tmp_path, "clean.txt", CLEAN)
    assert main(["check", "--election", "2023", path]) == 2
    assert "2023" in capsys.readouterr().err


def test_what_is_said_in_passing_of_another_election_does_not_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A remark on an earlier election is listed with its year, and is certain of nothing here."""
    text = (
        "The 2020 presidential election: Joe Biden beat Donald Trump.\n\n"
        "Biden won Georgia, where Trump had won in 2016.\n"
    )
    main(["check", "--json", write(tmp_path, "story.txt", text)])
    (report,) = found(capsys)["reports"]
    told = {(one["winner"], one["election"], one["certain"]) for one in report["claims"]}
    assert told == {("Biden", 2020, True), ("Trump", 2016, False)}


def test_an_election_told_unit_by_unit_beside_another_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A report about several elections tells of each of them, and none in passing."""
    rows = "".join(f"| {name} | Trump | Trump |\n" for name in SAFE)
    text = f"# Winners by state\n\n| State | 2016 | 2020 |\n|---|---|---|\n{rows}"
    main(["check", "--json", write(tmp_path, "years.md", text)])
    (report,) = found(capsys)["reports"]
    certain = [one["election"] for one in report["claims"] if one["certain"]]
    assert (certain.count(2016), certain.count(2020)) == (len(SAFE), len(SAFE))
