"""The findings of feeds and tables: what they hold, and what is wrong in them."""

from __future__ import annotations

from callboard.reports.findings.kind import ERROR, INFO, WARNING, Kind

KINDS: dict[str, Kind] = {
    # feeds and tables: what they hold
    "feed-holds": Kind(INFO, "{title}: {holds}."),
    "feed-other-office": Kind(
        INFO,
        "{count} {count:record of another office was|records of other offices were} set aside: "
        "{offices}.",
    ),
    "feed-no-president": Kind(
        WARNING, "The feed holds no contest for president, only {offices}; none of it is used."
    ),
    "feed-primary": Kind(
        WARNING,
        "{count} {count:record is|records are} of a primary or caucus ({what}), which is "
        "no presidential election: {count:it was|they were} set aside.",
    ),
    "feed-test": Kind(
        WARNING,
        "{count} {count:record is|records are} marked as test data: "
        "{count:it does not count|none of them counts}.",
    ),
    "feed-other-year": Kind(
        INFO,
        "{count} {count:row of another election|rows of other elections} ({years}) "
        "{count:was|were} set aside; read as the election of {year}.",
    ),
    "feed-year-guessed": Kind(
        INFO, "The file does not say its election; it is read as that of {year}, because of {why}."
    ),
    "feed-subunits": Kind(
        INFO,
        "{count} {count:record of a county or another part|records of counties and other parts} "
        "of a state {count:was|were} set aside: the state's own record is used, "
        "{count:it is|they are} not added to it.",
    ),
    "feed-national": Kind(
        INFO,
        "{count} national {count:record repeats|records repeat} the sum "
        "of the states and {count:was|were} not added.",
    ),
    "national-twice": Kind(
        ERROR,
        "{who}: the stated total of {stated} {what} is twice the sum "
        "of the rows ({summed}): it counts the national row as well.",
    ),
    "national-differs": Kind(
        WARNING, "{who}: the national row says {stated} {what}; the rows add up to {summed}."
    ),
    "feed-incomplete": Kind(WARNING, "The feed is marked as cut off: more records were to follow."),
    "feed-latest": Kind(
        INFO,
        "{count} earlier {count:row was|rows were} set aside: "
        "only the last row of each state counts.",
    ),
    "feed-leads": Kind(
        INFO, "{count} {count:unit has|units have} a leader and no call: a lead is not a call."
    ),
    "feed-votes-only": Kind(
        INFO,
        "It holds votes and calls nothing: whoever has the most is "
        "shown as leading, never as called.",
    ),
    "votes-electors": Kind(INFO, "Taking every state whole, its votes give {totals} electors."),
    "feed-no-districts": Kind(
        INFO, "It holds no figures for the districts of {states}, which choose apart."
    ),
    "painted-map": Kind(
        WARNING,
        "This is a map that somebody painted, not a report of results: "
        "its winners are shown for a decision, never used in a "
        "verdict.",
    ),
    "feed-state-guessed": Kind(
        INFO, "The file does not say its state; it is read as {state}, because of its name."
    ),
    "electors-split": Kind(
        INFO,
        "{unit}: the feed splits the electors ({told}) without saying "
        "which districts chose whom; no district is claimed.",
    ),
    "more-alike": Kind(
        INFO,
        "{count} more {count:finding|findings} of the same kind "
        "({kind_of}) {count:is|are} not listed.",
    ),
    # feeds and tables: what is wrong in them
    "winner-letter": Kind(
        WARNING,
        "{unit}: the winner flag of {name} is “{letter}”, which is not "
        "defined; it was not read as a win.",
    ),
    "winner-not": Kind(
        INFO,
        "{count} {count:candidate carries|candidates carry} the "
        "flag N (did not win, or overturned); "
        "it is never read as a win.",
    ),
    "winner-runoff": Kind(
        INFO,
        "{unit}: {name} is flagged for a runoff, which a presidential "
        "election does not have; it was not read as a win.",
    ),
    "two-winners": Kind(ERROR, "{unit}: {names} are both flagged as the winner; neither is taken."),
    "winner-not-leading": Kind(
        WARNING,
        "{unit}: {winner} is given as the winner with {votes} "
        "votes, but {leader} leads with {most}.",
    ),
    "lead-tied": Kind(WARNING, "{unit}: {names} are level at {votes} votes; nobody leads."),
    "shares-over": Kind(
        WARNING,
        "{unit}: the candidates' votes add up to {summed}, more than "
        "the stated total of {total}: shares would exceed 100%.",
    ),
    "votes-not-total": Kind(
        WARNING, "{unit}: the votes listed add up to {summed}, not to the stated total of {total}."
    ),
    "rows-not-votes": Kind(
        INFO,
        "{unit}: its rows add up to {summed}, {total} is stated; the "
        "difference is blank, void, over- and undervotes, which are "
        "nobody's.",
    ),
    "votes-above-expected": Kind(
        WARNING, "{unit}: {votes} votes are counted, but only {expected} were expected."
    ),
    "percent-above": Kind(
        WARNING, "{unit}: {percent}% of the expected vote is said to be counted."
    ),
    "two-people": Kind(
        WARNING,
        "{unit}: {name} is listed as two people ({first} and {second}); their votes were added.",
    ),
    "listed-twice": Kind(
        WARNING,
        "{unit}: {name} is listed {count} times with the same votes ({votes}); counted once.",
    ),
    "namesake": Kind(
        INFO,
        "{unit}: {name} is not {ticket} but another person of that surname, and is kept apart.",
    ),
    "fusion": Kind(INFO, "{units}: the votes of {name} on several party lines were added."),
    "winner-take-all": Kind(
        WARNING,
        "{unit}: the feed gives all {electors} electors to {winner}, but {districts} choose apart.",
    ),
    "electors-impossible": Kind(
        ERROR,
        "{count} {count:place holds|places hold} a number of electors that cannot be (the first, "
        "“{stated}”, in {where}); {count:it was|they were} not read.",
    ),
    "votes-negative": Kind(
        ERROR,
        "{count} {count:cell holds|cells hold} a negative number of votes (the first in "
        "{where}); {count:it was|they were} not added.",
    ),
    "votes-not-whole": Kind(
        ERROR,
        "{count} {count:cell holds|cells hold} no whole number of votes (the first, "
        "“{cell}”, in {where}); {count:it was|they were} not added.",
    ),
    "votes-huge": Kind(
        ERROR,
        "{count} {count:cell holds|cells hold} more votes than there could be voters (the "
        "first in {where}); {count:it was|they were} not added.",
    ),
    "formula-cell": Kind(
        WARNING,
        "{count} {count:cell holds a formula|cells hold formulas} (the first in {where}); "
        "a formula is never computed, only a value stored with it is read.",
    ),
    "area-repeats-state": Kind(
        INFO,
        "{unit}: {count} {count:row repeats|rows repeat} the total of "
        "the state and {count:was|were} not added.",
    ),
    "areas-all-repeat": Kind(
        WARNING,
        "{unit}: all {count} rows carry the same figures, those of "
        "the whole state; they were counted once.",
    ),
    "area-twice": Kind(
        WARNING,
        "{unit}: {count} {count:row names|rows name} an area a second time with the same "
        "figures; {count:it was|they were} counted once.",
    ),
    "areas-partial": Kind(
        WARNING,
        "{unit}: the file holds {count} of {known} counties; whoever "
        "leads in them need not lead in the state.",
    ),
    "state-unknown": Kind(
        ERROR,
        "The file has no column for the state, and its name does not "
        "tell it: say which state it is.",
    ),
    "rows-short": Kind(
        WARNING,
        "{count} {count:row has|rows have} fewer cells than the header (the first is "
        "{where}); {count:it was|they were} set aside.",
    ),
    "rows-no-unit": Kind(
        WARNING,
        "{count} {count:row names|rows name} no unit of this election "
        "({examples}); {count:it was|they were} set aside.",
    ),
    "rows-set-aside": Kind(INFO, "{count} {count:row was|rows were} set aside: {why}."),
    "rows-cut": Kind(WARNING, "The table has more than {limit} rows; the rest was not read."),
    "groups-cut": Kind(
        ERROR,
        "The table has more than {limit} different areas and candidates; the rest was not read.",
    ),
    "cell-long": Kind(
        ERROR,
        "A cell near line {line} is longer than {limit} characters; the "
        "table was not read beyond it.",
    ),
    "table-columns": Kind(INFO, "Columns read: {columns}."),
    "columns-unread": Kind(INFO, "Columns not read: {columns}."),
    "table-other-office": Kind(
        WARNING,
        "None of the winners in the table is on the ballot of {year}: it is taken to be about "
        "another office, and was set aside.",
    ),
    "table-no-results": Kind(
        WARNING,
        "The table names units, but no column of it says who won, who leads or how many votes "
        "anybody has: none of its {count} rows is used.",
    ),
    "table-forecast": Kind(
        WARNING, "The table speaks of {what}: nothing in it is taken as certain."
    ),
}
