"""NIST SP 1500-100 reports, JSON and XML."""

from __future__ import annotations

from typing import Any

from fed import claim, kinds, read, said, votes

Json = dict[str, Any]


def words(content: str) -> Json:
    """An internationalised text."""
    return {
        "@type": "ElectionResults.InternationalizedText",
        "Text": [{"@type": "ElectionResults.LanguageString", "Content": content, "Language": "en"}],
    }


def candidate(number: int, name: str, party: str, **more: str) -> Json:
    """A candidate."""
    return {
        "@id": f"c{number}",
        "@type": "ElectionResults.Candidate",
        "BallotName": words(name),
        "PartyId": party,
    } | more


def selection(number: int, *counts: tuple[str, str, int]) -> Json:
    """Votes of a candidate, by unit and kind."""
    return {
        "@id": f"s{number}",
        "@type": "ElectionResults.CandidateSelection",
        "CandidateIds": [f"c{number}"],
        "VoteCounts": [
            {"GpUnitId": unit, "Type": kind, "Count": count} for unit, kind, count in counts
        ],
    }


def report(
    *,
    name: str = "President of the United States",
    status: str = "projected-winner",
    kind: str = "general",
    **more: object,
) -> Json:
    """Pennsylvania in 2024."""
    contest = {
        "@id": "k1",
        "@type": "ElectionResults.CandidateContest",
        "Name": name,
        "ElectionDistrictId": "pa",
        "VotesAllowed": 1,
        "ContestSelection": [
            selection(1, ("pa", "total", 3_543_308), ("pa", "election-day", 3_000_000)),
            selection(2, ("pa", "total", 3_423_042)),
        ],
    }
    election = {
        "@type": "ElectionResults.Election",
        "Name": words("General"),
        "Type": kind,
        "StartDate": "2024-11-05",
        "EndDate": "2024-11-05",
        "ElectionScopeId": "pa",
        "Candidate": [
            candidate(1, "Donald J. Trump", "p1", PostElectionStatus=status),
            candidate(2, "Kamala D. Harris", "p2"),
        ],
        "Contest": [contest],
    }
    return {
        "@type": "ElectionResults.ElectionReport",
        "Format": "summary-contest",
        "Issuer": "State of Pennsylvania",
        "Status": "unofficial-partial",
        "VendorApplicationId": "x",
        "Election": [election],
        "GpUnit": [
            {
                "@id": "pa",
                "@type": "ElectionResults.ReportingUnit",
                "Type": "state",
                "ExternalIdentifier": [
                    {"Type": "ocd-id", "Value": "ocd-division/country:us/state:pa"}
                ],
            }
        ],
        "Party": [
            {"@id": "p1", "Name": words("Republican")},
            {"@id": "p2", "Name": words("Democratic")},
        ],
    } | more


def test_a_projected_winner_is_a_call_by_the_issuer() -> None:
    """The candidate's own status makes the call, in the report's word."""
    found = claim(read(report()), "PA")
    assert (found.winner, found.said, found.verb, found.source) == (
        "trump",
        "called",
        "projected-winner",
        "State of Pennsylvania",
    )


def test_totals_are_not_added_to_their_parts() -> None:
    """The total stands for the ways of voting beside it."""
    assert votes(read(report()), "PA") == {"trump": 3_543_308, "harris": 3_423_042}


def test_without_a_status_the_first_leads() -> None:
    """A status that is no win leaves a lead."""
    assert said(read(report(status="defeated")))["PA"][0] == "leading"


def test_a_report_without_a_presidential_contest_says_so() -> None:
    """Other contests are named and set aside."""
    result = read(report(name="STATE SENATOR DISTRICT 1"))
    assert result.claims == ()
    assert "feed-no-president" in kinds(result)


def test_a_school_boards_president_is_no_president() -> None:
    """The word alone is not the office."""
    assert read(report(name="President, Board of Supervisors")).claims == ()


def test_a_primary_is_set_aside() -> None:
    """A presidential primary is told as that."""
    result = read(report(kind="partisan-primary-closed"))
    assert (result.claims, "feed-primary" in kinds(result)) == ((), True)


def test_a_test_report_is_walled_off() -> None:
    """IsTest keeps everything out."""
    result = read(report(IsTest=True))
    assert (result.claims, "feed-test" in kinds(result)) == ((), True)


XML = """<?xml version="1.0" encoding="UTF-8"?>
<!-- made up -->
<ElectionReport xmlns="http://itl.nist.gov/ns/voting/1500-100/v2"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <Election>
    <Candidate ObjectId="c1"><BallotName><Text Language="en">Donald J. Trump</Text></BallotName>
      <PartyId>p1</PartyId><PostElectionStatus>winner</PostElectionStatus></Candidate>
    <Candidate ObjectId="c2"><BallotName><Text Language="en">Kamala D. Harris</Text></BallotName>
      <PartyId>p2</PartyId></Candidate>
    <Contest ObjectId="k1" xsi:type="CandidateContest">
      <ContestSelection xsi:type="CandidateSelection" ObjectId="s1">
        <VoteCounts><GpUnitId>u1</GpUnitId><Type>total</Type><Count>947172</Count></VoteCounts>
        <CandidateIds>c1</CandidateIds></ContestSelection>
      <ContestSelection xsi:type="CandidateSelection" ObjectId="s2">
        <VoteCounts><GpUnitId>u1</GpUnitId><Type>total</Type><Count>738920</Count></VoteCounts>
        <CandidateIds>c2</CandidateIds></ContestSelection>
      <ElectionDistrictId>u1</ElectionDistrictId><Name>President and Vice President</Name>
      <VotesAllowed>1</VotesAllowed></Contest>
    <StartDate>2024-11-05</StartDate><Type>general</Type>
  </Election>
  <Format>summary-contest</Format>
  <GpUnit ObjectId="u1" xsi:type="ReportingUnit"><Name><Text Language="en">Nebraska</Text></Name>
    <Type>state</Type></GpUnit>
  <Issuer>Nebraska</Issuer><Status>certified</Status>
</ElectionReport>
"""


def test_xml_is_read_as_json_is() -> None:
    """The same report as XML gives the same call."""
    result = read(XML, "report.xml")
    assert said(result) == {"NE": ("called", "trump")}
    assert votes(result, "NE") == {"trump": 947_172, "harris": 738_920}
    assert "certified" in result.title
