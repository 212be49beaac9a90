"""What a feed yields to what a report holds: claims, votes, and findings about the whole."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.claims import Claim, Finding, Said
from callboard.reports.document import Block, BlockKind, Place
from callboard.reports.drafts import Draft, claim
from callboard.reports.feeds import weigh
from callboard.reports.feeds.values import FeedResult, Harvest, Job
from callboard.reports.feeds.weigh import Weighed
from callboard.reports.findings import checks
from callboard.reports.findings.finding import finding
from callboard.reports.lists.totals import Total
from callboard.reports.page import plausible

# A feed says of its own what a page would need rules for, or what has its own finding here.
_ALREADY_SAID = frozenset({"no-claims", "set-aside"})
_OF_CALLS = frozenset({"whole-state", "districts-missing"})
_NO_RESULTS = frozenset(
    {
        "state-unknown",
        "feed-no-president",
        "feed-primary",
        "feed-test",
        "table-no-results",
        "table-other-office",
    }
)
_LETTER = re.compile(r"[^\W\d_]")
_MOST_OF_A_KIND = 60  # findings of one kind that are told one by one


def assemble(harvest: Harvest, job: Job) -> FeedResult:
    """Weigh everything that a feed yields and return what a report holds of it."""
    holds = (*_holds(harvest), *harvest.findings)
    result = FeedResult(
        title=harvest.title,
        format=harvest.format,
        source=harvest.source or job.name,
        election=harvest.year,
        office=harvest.office,
        level=harvest.level,
        findings=holds,
        read=harvest.read,
        used=harvest.used,
        set_aside=harvest.set_aside,
    )
    if not harvest.standings:
        return msgspec.structs.replace(result, findings=(*holds, *_nothing(harvest)))
    outside = _outside(harvest, job)
    if harvest.year not in almanac.years():
        return msgspec.structs.replace(result, findings=(*holds, *outside))
    contest = almanac.contest(harvest.year)
    known = [one for one in harvest.standings if one.unit in contest.electors]
    weighed = [weigh.weigh(standing, contest) for standing in known]
    drafts = [draft for one in weighed if (draft := _draft(one, harvest, contest))]
    found = [*outside, *_of_units(weighed), *_whole(harvest, weighed, drafts, contest)]
    return msgspec.structs.replace(
        result,
        claims=(
            *(claim(draft, contest, result.source) for draft in drafts),
            *_of_others(harvest, result.source),
        ),
        votes=tuple(count for one in weighed for count in weigh.counts(one)),
        declared_totals=dict(harvest.declared),
        findings=(*holds, *_few(found)),
    )


def _holds(harvest: Harvest) -> tuple[Finding, ...]:
    year = f"the election of {harvest.year}" if harvest.year else "an election it does not name"
    holds = f"{harvest.office}, {year}, by {harvest.level}"
    return (finding("feed-holds", title=harvest.title, holds=holds),)


def _nothing(harvest: Harvest) -> tuple[Finding, ...]:
    told = {one.kind for one in harvest.findings}
    if told & _NO_RESULTS:
        return ()
    return (finding("no-claims"),)


def _outside(harvest: Harvest, job: Job) -> list[Finding]:
    """Which election it is, where that is unknown or another than the desk's."""
    year, known = harvest.year, almanac.years()
    if year is None:
        return [finding("no-election")]
    if year not in known:
        return [finding("out-of-range", year=year, first=known[0], last=known[-1])]
    if job.wanted is not None and year != job.wanted:
        return [finding("other-election", year=year, wanted=job.wanted)]
    return []


def _draft(weighed: Weighed, harvest: Harvest, contest: Contest) -> Draft | None:
    """The claim on one unit, if the feed says anything of it."""
    said = weigh.said(weighed)
    if said is None:
        return None
    standing = weighed.standing
    who = weighed.named if said in {Said.CALLED, Said.LEADING, Said.RETRACTED} else None
    person = who.person if who else None
    if person is not None and not person.ticket and not _LETTER.search(person.surname):
        return None  # a figure is nobody's name
    ticket = next((t for t in contest.tickets if person and t.id == person.ticket), None)
    verb = "leads" if said is Said.LEADING else standing.verb
    kind = "leads in votes" if said is Said.LEADING else "winner"
    return Draft(
        unit=standing.unit,
        ticket=ticket,
        said=said,
        rule=f"table-{harvest.format}: {kind}",
        sentence=standing.words or _words(weighed),
        verb=verb,
        electors=standing.electors,
        block=Block(kind=BlockKind.ROW, text=standing.words, place=standing.place),
        source=standing.source,
        surname=person.surname if person and not ticket else "",
        doubt="" if standing.certain and standing.whole else "a part, or not a report of results",
    )


def _of_others(harvest: Harvest, source: str) -> Iterator[Claim]:
    """The sure calls of other elections that a feed holds beside its own."""
    for year, standings in harvest.others.items():
        contest = almanac.contest(year)
        for standing in standings:
            if standing.unit in contest.electors and standing.certain:
                draft = _draft(weigh.weigh(standing, contest), harvest, contest)
                if draft is not None and draft.said is Said.CALLED and draft.ticket:
                    yield claim(draft, contest, source)


def _words(weighed: Weighed) -> str:
    """The figures a claim stands on, where the feed has no words for it."""
    figures = [f"{one.person.surname} {one.votes:,}" for one in weighed.runners[:3] if one.votes]
    return ", ".join(figures)


def _of_units(weighed: Sequence[Weighed]) -> list[Finding]:
    """The units' own findings; the lines of one candidate in many units are told once."""
    found = [told for one in weighed for told in one.findings]
    fusion: dict[str, list[str]] = defaultdict(list)
    for one in weighed:
        for runner in one.runners:
            if len(runner.lines) > 1 and runner.person.ticket:
                fusion[runner.person.surname].append(one.standing.unit)
    found += [
        finding("fusion", units=", ".join(units), name=name) for name, units in fusion.items()
    ]
    return found


def _whole(
    harvest: Harvest, weighed: Sequence[Weighed], drafts: list[Draft], contest: Contest
) -> list[Finding]:
    """What is wrong between the units of one feed."""
    declared = [
        Total(ticket.id, harvest.declared[ticket.surname], Place(), True)
        for ticket in contest.tickets
        if ticket.surname in harvest.declared
    ]
    told = checks.of_reading(contest, drafts, declared, [])
    leave_out = _ALREADY_SAID | (_OF_CALLS if harvest.votes_only else frozenset())
    found = [one for one in told if one.kind not in leave_out]
    leads = sum(draft.said is Said.LEADING for draft in drafts)
    if harvest.votes_only:
        found.append(finding("feed-votes-only"))
        found += _electors_by_votes(drafts, contest)
    elif leads:
        found.append(finding("feed-leads", count=leads))
    found += plausible.judged(contest, drafts)
    found += _national(harvest, weighed, contest)
    split = _split_states(harvest, weighed, contest)
    all_taken = {one.unit for one in split if one.kind == "winner-take-all"}
    found = [one for one in found if one.kind != "whole-state" or one.unit not in all_taken]
    return found + split


def _electors_by_votes(drafts: Sequence[Draft], contest: Contest) -> list[Finding]:
    """The electors that leads in votes would give, taking every state whole."""
    sums: Counter[str] = Counter()
    split = {contest.by_id[one.unit].postal for one in drafts if "-" in one.unit}
    for draft in drafts:
        if draft.ticket is None or draft.doubt:
            continue
        apart = "-" in draft.unit or draft.unit in split
        units = (draft.unit,) if apart else contest.group(draft.unit)
        sums[draft.ticket.surname] += sum(contest.electors[unit] for unit in units)
    if not sums:
        return []
    told = ", ".join(f"{name} {count}" for name, count in sums.most_common())
    return [finding("votes-electors", totals=told)]


def _split_states(harvest: Harvest, weighed: Sequence[Weighed], contest: Contest) -> list[Finding]:
    """Maine and Nebraska: figures that miss their districts, or give a winner all electors."""
    here = {one.standing.unit: one for one in weighed}
    states = [unit.id for unit in contest.units if contest.districts_of(unit.id)]
    without = [one for one in states if one in here and not here.keys() & contest.districts_of(one)]
    found: list[Finding] = []
    if without and harvest.votes_only:
        names = " and ".join(contest.by_id[unit].short_name for unit in without)
        found.append(finding("feed-no-districts", states=names))
    for unit in states:
        found += _takes_all(here.get(unit), contest)
        found += _split(here.get(unit), contest) if unit in without else []
    return found


def _split(weighed: Weighed | None, contest: Contest) -> list[Finding]:
    """Electors of one state for two tickets, where no district is named."""
    with_some = [one for one in weighed.runners if one.electors] if weighed else []
    if weighed is None or len(with_some) < 2:
        return []
    unit = weighed.standing.unit
    told = ", ".join(f"{one.person.surname} {one.electors}" for one in with_some)
    return [
        finding(
            "electors-split",
            unit=unit,
            place=weighed.standing.place,
            told=told,
            unit_name=weigh.name_of(unit, contest),
        )
    ]


def _national(harvest: Harvest, weighed: Sequence[Weighed], contest: Contest) -> list[Finding]:
    """A stated national figure against the sum of the units, which it must not be added to."""
    if harvest.national is None:
        return []
    sums: Counter[str] = Counter()
    for one in weighed:
        if not contest.by_id[one.standing.unit].is_district:
            for runner in one.runners:
                sums[runner.person.surname] += runner.votes or 0
    found: list[Finding] = []
    states = sum(1 for unit in contest.units if not unit.is_district)
    every = len({one.standing.unit[:2] for one in weighed}) == states
    for runner in weigh.weigh(harvest.national, contest).runners:
        stated, summed = runner.votes or 0, sums[runner.person.surname]
        if not runner.person.ticket or not summed or stated == summed:
            continue
        kind = "national-twice" if stated == 2 * summed else "national-differs"
        if kind == "national-twice" or every:
            found.append(
                finding(
                    kind,
                    who=runner.person.surname,
                    stated=f"{stated:,}",
                    summed=f"{summed:,}",
                    what="votes",
                )
            )
    return found


def _takes_all(weighed: Weighed | None, contest: Contest) -> list[Finding]:
    winner = weighed.winner if weighed else None
    if weighed is None or winner is None:
        return []
    unit = weighed.standing.unit
    every = sum(contest.electors[one] for one in contest.group(unit))
    stated = winner.electors if winner.electors is not None else weighed.standing.electors
    if stated != every:
        return []
    return [
        finding(
            "winner-take-all",
            unit=unit,
            place=weighed.standing.place,
            electors=every,
            unit_name=weigh.name_of(unit, contest),
            winner=winner.person.surname,
            districts=", ".join(contest.districts_of(unit)),
        )
    ]


def _few(found: Sequence[Finding]) -> list[Finding]:
    """The findings, the first of each kind where there are very many."""
    told: Counter[str] = Counter()
    kept: list[Finding] = []
    for one in found:
        told[one.kind] += 1
        if told[one.kind] <= _MOST_OF_A_KIND:
            kept.append(one)
    over = {kind: count - _MOST_OF_A_KIND for kind, count in told.items()}
    kept += [
        finding("more-alike", count=count, kind_of=kind)
        for kind, count in over.items()
        if count > 0
    ]
    return kept
