"""Rows of elex: old and new headers, as CSV and as JSON."""

from __future__ import annotations

import csv
import io

from fed import claim, kinds, read, said, sentence, votes

NEW = (
    "id,raceid,racetype,racetypeid,candidateid,delegatecount,electiondate,electtotal,electwon,"
    "fipscode,first,last,level,officeid,officename,party,polid,reportingunitid,"
    "reportingunitname,runoff,seatname,seatnum,statepostal,test,votecount,votepct,winner"
).split(",")


def row(**cells: object) -> dict[str, str]:
    """One row of a new elex file."""
    fixed = {
        "raceid": "0",
        "racetype": "General",
        "racetypeid": "G",
        "electiondate": "2016-11-08",
        "electtotal": 10,
        "level": "state",
        "officeid": "P",
        "officename": "President",
        "statepostal": "WI",
        "test": False,
        "runoff": False,
        "winner": False,
    }
    named = fixed | cells
    return {name: str(named.get(name, "")) for name in NEW}


def table(*rows: dict[str, str], leave_out: tuple[str, ...] = ()) -> str:
    """Rows as elex writes them."""
    out = io.StringIO()
    writer = csv.DictWriter(
        out, [name for name in NEW if name not in leave_out], extrasaction="ignore"
    )
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


CLINTON = row(first="Hillary", last="Clinton", party="Dem", polid="1746", votecount=1_382_536)
TRUMP = row(
    first="Donald", last="Trump", party="GOP", polid="8639", votecount=1_405_284, winner=True
)


def test_a_winner_is_a_call_by_ap() -> None:
    """True in the winner column is AP's call, with the electors beside it."""
    found = claim(read(table(CLINTON, TRUMP)), "WI")
    assert (found.winner, found.said, found.source, found.electors) == ("trump", "called", "AP", 10)


def test_an_old_header_is_read_as_well() -> None:
    """Files of older versions lack the electors."""
    result = read(table(CLINTON, TRUMP, leave_out=("electwon", "electtotal", "delegatecount")))
    assert said(result) == {"WI": ("called", "trump")}
    assert "old header" in result.title


def test_json_of_elex_is_the_same() -> None:
    """A list of objects with elex's names is elex as well."""
    result = read([CLINTON, TRUMP], "results.json")
    assert (result.format, said(result)) == ("elex", {"WI": ("called", "trump")})


def test_county_rows_are_not_added_to_their_state() -> None:
    """A county row of a state that has its own row is set aside."""
    county = row(
        first="Donald",
        last="Trump",
        party="GOP",
        polid="8639",
        votecount=7,
        level="county",
        fipscode="55001",
        reportingunitid="1",
    )
    result = read(table(CLINTON, TRUMP, county))
    assert votes(result, "WI")["trump"] == 1_405_284
    assert (result.read, result.used, result.set_aside) == (3, 2, 1)


def test_a_caucus_marked_as_a_test_claims_nothing() -> None:
    """Test data of a caucus is told as both."""
    result = read(
        table(
            row(
                last="Sanders",
                party="Dem",
                racetype="Caucus",
                racetypeid="E",
                electiondate="2016-02-01",
                statepostal="IA",
                test=True,
            )
        )
    )
    assert result.claims == ()
    assert {"feed-test", "feed-primary"} <= kinds(result)


def test_rows_of_other_offices_are_counted() -> None:
    """Rows for the Senate are told by number."""
    senate = row(last="Johnson", party="GOP", officeid="S", officename="U.S. Senate")
    assert "U.S. Senate (1)" in sentence(read(table(CLINTON, TRUMP, senate)), "feed-other-office")


def test_national_rows_are_never_added() -> None:
    """The rows of the whole nation repeat the states."""
    nation = row(
        last="Trump",
        party="GOP",
        polid="8639",
        votecount=9_999_999,
        level="national",
        statepostal="US",
    )
    result = read(table(CLINTON, TRUMP, nation))
    assert {one.unit for one in result.votes} == {"WI"}
    assert "feed-national" in kinds(result)


def test_rows_are_matched_by_header_not_by_place() -> None:
    """The order of columns does not matter."""
    turned = "\n".join(
        ",".join(reversed(line.split(","))) for line in table(CLINTON, TRUMP).splitlines()
    )
    assert said(read(turned)) == {"WI": ("called", "trump")}
