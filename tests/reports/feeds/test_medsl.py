"""MIT Election Lab tables: certified votes, never calls, with their traps."""

from __future__ import annotations

from fed import claim, kinds, read, said, sentence, totals, votes

OLD = "year,state,state_po,office,candidate,party_simplified,candidatevotes,totalvotes\n"
NEW = (
    "year,state,state_po,office,candidate,party_detailed,party_simplified,writein,mode,votes,"
    "totalvotes,stage\n"
)
OHIO = (
    '2024,OHIO,OH,US PRESIDENT,"HARRIS, KAMALA D.",DEMOCRAT,DEMOCRAT,FALSE,TOTAL,2533699,'
    "5767788,GEN\n"
    '2024,OHIO,OH,US PRESIDENT,"TRUMP, DONALD J.",REPUBLICAN,REPUBLICAN,FALSE,TOTAL,3180116,'
    "5767788,GEN\n"
)


def row(
    candidate: str,
    votes: int,
    *,
    party: str = "",
    state: str = "MD",
    total: int = 0,
    mode: str = "TOTAL",
    office: str = "US PRESIDENT",
    stage: str = "GEN",
) -> str:
    """One row of the newer dialect."""
    return (
        f'2024,X,{state},{office},"{candidate}",{party},{party},FALSE,{mode},{votes},'
        f"{total or ''},{stage}\n"
    )


def test_certified_votes_are_no_calls() -> None:
    """Whoever has the most votes leads; the table calls nobody."""
    result = read(NEW + OHIO)
    assert said(result) == {"OH": ("leading", "trump")}
    assert "feed-votes-only" in kinds(result)


def test_the_electors_that_its_votes_would_give_are_told() -> None:
    """Every state taken whole gives a sum, and the missing districts are told."""
    text = (
        NEW
        + OHIO
        + row("HARRIS, KAMALA D.", 9, party="DEMOCRAT", state="ME")
        + row("TRUMP, DONALD J.", 8, party="REPUBLICAN", state="ME")
    )
    result = read(text)
    assert "Trump 17, Harris 4" in sentence(result, "votes-electors")
    assert "Maine" in sentence(result, "feed-no-districts")


def test_an_older_file_of_many_years_gives_the_one_that_is_asked_for() -> None:
    """Other elections in the table are counted and set aside."""
    text = OLD + (
        '2016,OHIO,OH,US PRESIDENT,"CLINTON, HILLARY",DEMOCRAT,2394164,5496487\n'
        '2016,OHIO,OH,US PRESIDENT,"TRUMP, DONALD J.",REPUBLICAN,2841005,5496487\n'
        '2020,OHIO,OH,US PRESIDENT,"BIDEN, JOSEPH R. JR",DEMOCRAT,2679165,5922202\n'
        '2020,OHIO,OH,US PRESIDENT,"TRUMP, DONALD J.",REPUBLICAN,3154834,5922202\n'
    )
    result = read(text, wanted=2016)
    assert (result.election, totals(result)) == (2016, {"trump": 2_841_005, "clinton": 2_394_164})
    assert (result.read, result.used, result.set_aside) == (4, 2, 2)
    assert read(text).election == 2020


def test_fusion_lines_of_one_candidate_are_added() -> None:
    """New York lists a candidate once per party line."""
    text = OLD + (
        '2016,NEW YORK,NY,US PRESIDENT,"TRUMP, DONALD J.",REPUBLICAN,2527141,7721453\n'
        '2016,NEW YORK,NY,US PRESIDENT,"TRUMP, DONALD J.",CONSERVATIVE,292392,7721453\n'
        '2016,NEW YORK,NY,US PRESIDENT,"CLINTON, HILLARY",DEMOCRAT,4379783,7721453\n'
    )
    result = read(text)
    assert votes(result, "NY")["trump"] == 2_819_533
    assert "Trump" in sentence(result, "fusion")


def test_another_person_of_the_same_surname_is_kept_apart() -> None:
    """Sharon Harris is not Kamala Harris."""
    text = (
        NEW
        + row("HARRIS, KAMALA D.", 100, party="DEMOCRAT")
        + row("SHARON E HARRIS", 2, party="DEMOCRATIC")
        + row("TRUMP, DONALD J.", 50)
    )
    result = read(text)
    assert votes(result, "MD") == {"harris": 100, "Harris": 2, "trump": 50}
    assert "namesake" in kinds(result)


def test_votes_for_nobody_are_told_and_not_added() -> None:
    """Over- and undervotes are rows, not votes."""
    text = (
        NEW
        + row("HARRIS, KAMALA D.", 60, total=100)
        + row("TRUMP, DONALD J.", 40, total=100)
        + row("UNDERVOTES", 7, total=100)
    )
    assert "107" in sentence(read(text), "rows-not-votes")


def test_rows_that_do_not_make_up_the_total_are_told() -> None:
    """A stated total that no reading of the rows reaches is a finding."""
    text = (
        NEW
        + row("HARRIS, KAMALA D.", 60, total=120)
        + row("TRUMP, DONALD J.", 40, total=120)
        + row("SCATTERING", 3, total=120)
    )
    assert "103" in sentence(read(text), "votes-not-total")


def test_ways_of_voting_are_added_unless_a_total_stands_beside_them() -> None:
    """Election day and mail make the sum; a total row takes their place."""
    day = (
        row("HARRIS, KAMALA D.", 60, mode="ELECTION DAY")
        + row("HARRIS, KAMALA D.", 5, mode="MAIL")
        + row("TRUMP, DONALD J.", 40)
    )
    assert votes(read(NEW + day), "MD")["harris"] == 65
    whole = row("HARRIS, KAMALA D.", 65)
    assert votes(read(NEW + day + whole), "MD")["harris"] == 65


def test_other_offices_and_stages_are_set_aside() -> None:
    """A Senate race and a primary in the same file are counted by name."""
    text = NEW + OHIO + row("X", 1, office="US SENATE") + row("Y", 1, stage="PRI")
    told = sentence(read(text), "feed-other-office")
    assert "US SENATE (1)" in told
    assert "stage PRI (1)" in told


def test_county_rows_roll_up() -> None:
    """A file by county gives the state's sum."""
    head = "year,state,state_po,county_name,county_fips,office,candidate,party,candidatevotes\n"
    rows = "".join(
        f"2020,DELAWARE,DE,C{at},1000{at},US PRESIDENT,{name},{party},{count}\n"
        for at in (1, 3, 5)
        for name, party, count in (
            ("JOSEPH R BIDEN JR", "DEMOCRAT", 100 + at),
            ("DONALD J TRUMP", "REPUBLICAN", 50),
        )
    )
    result = read(head + rows)
    assert (result.level, votes(result, "DE")) == ("county", {"biden": 309, "trump": 150})
    assert claim(result, "DE").certain


def test_many_areas_take_no_longer_each_than_a_few() -> None:
    """Ten thousand counties are read in one pass, none of them looked up among all the others."""
    head = "year,state_po,county_name,office,candidate,party,candidatevotes,totalvotes\n"
    rows = (
        f"2024,TX,PLACE {at},US PRESIDENT,{name},{party},{votes + at % 3},\n"
        for at in range(9_000)
        for name, party, votes in (
            ("KAMALA D HARRIS", "DEMOCRAT", 40),
            ("DONALD J TRUMP", "REPUBLICAN", 60),
        )
    )
    assert votes(read(head + "".join(rows)), "TX") == {"harris": 369_000, "trump": 549_000}
