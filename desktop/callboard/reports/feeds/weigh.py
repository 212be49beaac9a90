"""One unit's figures weighed: who won by the feed's own word, who leads, what is wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from callboard.election.contest import Contest
from callboard.reports.claims import Finding, Said, VoteCount
from callboard.reports.feeds import parties, people
from callboard.reports.feeds.people import Person
from callboard.reports.feeds.values import Entrant, Flag, Standing
from callboard.reports.findings.finding import finding


class Runner(msgspec.Struct, frozen=True, kw_only=True):
    """A person in one unit, with the votes of every line added."""

    person: Person
    votes: int | None
    won: bool = False
    leads: bool = False  # by the feed's own word
    electors: int | None = None
    names: tuple[str, ...] = ()  # as the feed writes them
    lines: tuple[str, ...] = ()  # party lines


class Weighed(msgspec.Struct, frozen=True, kw_only=True):
    """What one unit's figures come to."""

    standing: Standing
    runners: tuple[Runner, ...]  # the most votes first
    pooled: int = 0  # votes for nobody in particular
    not_votes: int = 0  # blank, void, over- and undervotes
    total: int | None = None
    winner: Runner | None = None
    leader: Runner | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def named(self) -> Runner | None:
        """Whom the unit's claim names."""
        return self.winner or self.leader


def weigh(standing: Standing, contest: Contest) -> Weighed:
    """Return what the figures of one unit come to."""
    grouped: dict[str, list[tuple[Person, Entrant]]] = defaultdict(list)
    pooled = not_votes = 0
    total = standing.total
    for entrant in standing.entrants:
        person = people.identify(entrant.name, entrant.party, contest)
        if person.kind == "pool":
            pooled += entrant.votes or 0
        elif person.kind == "not votes":
            not_votes += entrant.votes or 0
        elif person.kind == "total":
            total = total if total is not None else entrant.votes
        else:
            grouped[_key(person)].append((person, entrant))
    told: list[Finding] = []
    runners = [_runner(some, standing, contest, told) for some in grouped.values()]
    runners.sort(key=lambda one: -(one.votes or 0))
    winner = _winner(runners, standing, contest, told)
    leader = _leader(runners, standing, contest, told)
    weighed = Weighed(
        standing=standing,
        runners=tuple(runners),
        pooled=pooled,
        not_votes=not_votes,
        total=total,
        winner=winner,
        leader=leader,
    )
    return msgspec.structs.replace(weighed, findings=(*told, *_wrong(weighed, contest)))


def counts(weighed: Weighed) -> tuple[VoteCount, ...]:
    """Return the votes of one unit as a report holds them."""
    standing = weighed.standing
    return tuple(
        VoteCount(
            unit=standing.unit,
            surname=runner.person.surname,
            ticket=runner.person.ticket,
            party=runner.person.party or None,
            votes=runner.votes,
            total=weighed.total,
            expected=standing.expected,
            expected_pct=standing.percent,
            whole=standing.whole,
            place=standing.place,
        )
        for runner in weighed.runners
        if runner.votes is not None
    )


def name_of(unit: str, contest: Contest) -> str:
    """Return a unit's name for a sentence."""
    known = contest.by_id.get(unit)
    return known.short_name if known else unit


def _key(person: Person) -> str:
    return f"={person.ticket}" if person.ticket else f"{person.name.casefold()}"


def _tell(kind: str, standing: Standing, contest: Contest, **values: object) -> Finding:
    return finding(
        kind,
        unit=standing.unit,
        place=standing.place,
        unit_name=name_of(standing.unit, contest),
        **values,
    )


def _runner(
    some: Sequence[tuple[Person, Entrant]],
    standing: Standing,
    contest: Contest,
    told: list[Finding],
) -> Runner:
    """Add the lines of one person: several parties, or the same person entered twice."""
    person = some[0][0]
    names = tuple(dict.fromkeys(entrant.name for _, entrant in some))
    given = [entrant.votes for _, entrant in some if entrant.votes is not None]
    if len(some) > 1 and (fault := _entered_twice(some, names, given)):
        kind, first, second = fault
        told.append(
            _tell(
                kind,
                standing,
                contest,
                name=person.name,
                first=first,
                second=second,
                count=len(some),
                votes=f"{given[0]:,}" if given else "no",
            )
        )
        given = given[:1] if kind == "listed-twice" else given
    if person.namesake:
        meant = next(t.president for t in contest.tickets if t.id == person.namesake)
        told.append(_tell("namesake", standing, contest, name=person.name, ticket=meant))
    return Runner(
        person=person,
        votes=sum(given) if given else None,
        names=names,
        lines=tuple(
            dict.fromkeys(line for _, entrant in some for line in parties.lines(entrant.party))
        ),
        won=any(entrant.flag is Flag.WON for _, entrant in some),
        leads=any(entrant.flag is Flag.LEADS for _, entrant in some),
        electors=max((e.electors for _, e in some if e.electors is not None), default=None),
    )


def _entered_twice(
    some: Sequence[tuple[Person, Entrant]], names: Sequence[str], given: Sequence[int]
) -> tuple[str, str, str] | None:
    """What is wrong where one person stands in several rows; nothing for party lines."""
    ids = sorted({entrant.person for _, entrant in some if entrant.person})
    same_line = len({entrant.party.casefold() for _, entrant in some}) == 1
    if len(ids) < 2 and same_line and len(given) == len(some) and len(set(given)) == 1:
        return ("listed-twice", names[0], names[-1]) if given[0] else None
    if len(ids) > 1:
        first, second = names if len(names) == 2 else (ids[0], ids[1])
        return "two-people", first, second
    named = [name for name in names if parties.code(name) in {"", "OTH"}]  # the others are parties
    spelt = {name.casefold() for name in named}
    return ("two-people", named[0], named[1]) if len(spelt) > 1 and same_line else None


def _winner(
    runners: Sequence[Runner], standing: Standing, contest: Contest, told: list[Finding]
) -> Runner | None:
    won = [runner for runner in runners if runner.won]
    if len(won) > 1:
        names = " and ".join(runner.person.surname for runner in won)
        told.append(_tell("two-winners", standing, contest, names=names))
        return None
    return won[0] if won else None


def _leader(
    runners: Sequence[Runner], standing: Standing, contest: Contest, told: list[Finding]
) -> Runner | None:
    """Who leads by the feed's word or has the most votes; nobody where two are level."""
    said_to_lead = [runner for runner in runners if runner.leads]
    if len(said_to_lead) == 1:
        return said_to_lead[0]
    if len(runners) < 2 or not runners[0].votes:
        return None
    if runners[0].votes == runners[1].votes:
        names = f"{runners[0].person.surname} and {runners[1].person.surname}"
        votes = f"{runners[0].votes:,}"
        told.append(_tell("lead-tied", standing, contest, names=names, votes=votes))
        return None
    return runners[0]


def _wrong(weighed: Weighed, contest: Contest) -> list[Finding]:
    standing, winner, leader = weighed.standing, weighed.winner, weighed.leader
    found = [*_sums(weighed, contest), *_expected(weighed, contest)]
    if winner and leader and winner is not leader and winner.votes is not None:
        found.append(
            _tell(
                "winner-not-leading",
                standing,
                contest,
                winner=winner.person.surname,
                votes=f"{winner.votes:,}",
                leader=leader.person.surname,
                most=f"{leader.votes or 0:,}",
            )
        )
    return found


def _candidates(weighed: Weighed) -> int:
    return sum(runner.votes or 0 for runner in weighed.runners) + weighed.pooled


def _sums(weighed: Weighed, contest: Contest) -> list[Finding]:
    """Votes against the stated total: more is wrong; less is told where all rows are there."""
    standing, total = weighed.standing, weighed.total
    if total is None or total <= 0:
        return []
    candidates = _candidates(weighed)
    everything = candidates + weighed.not_votes
    if candidates > total:
        return [
            _tell("shares-over", standing, contest, summed=f"{candidates:,}", total=f"{total:,}")
        ]
    if weighed.not_votes and candidates == total:
        return [
            _tell("rows-not-votes", standing, contest, summed=f"{everything:,}", total=f"{total:,}")
        ]
    listed = weighed.pooled or weighed.not_votes or len(weighed.runners) > 2
    if listed and standing.whole and total not in {candidates, everything}:
        return [
            _tell(
                "votes-not-total", standing, contest, summed=f"{everything:,}", total=f"{total:,}"
            )
        ]
    return []


def _expected(weighed: Weighed, contest: Contest) -> list[Finding]:
    standing = weighed.standing
    found: list[Finding] = []
    counted = weighed.total if weighed.total is not None else _candidates(weighed)
    if standing.expected and counted > standing.expected:
        found.append(
            _tell(
                "votes-above-expected",
                standing,
                contest,
                votes=f"{counted:,}",
                expected=f"{standing.expected:,}",
            )
        )
    if standing.percent is not None and standing.percent > 100:
        found.append(_tell("percent-above", standing, contest, percent=f"{standing.percent:g}"))
    return found


def said(weighed: Weighed) -> Said | None:
    """Return what the feed says of the unit: its own word first, then its flag, then the votes."""
    own = weighed.standing.said
    if own is not None and own is not Said.CALLED:
        return own
    if weighed.winner is not None:
        return Said.CALLED
    return Said.LEADING if weighed.leader is not None else None
