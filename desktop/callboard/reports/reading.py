"""Documents to reports: the election found, claims made and weighed, findings told."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports import feeds, readers
from callboard.reports.claims import Claim, Finding, Report, Said
from callboard.reports.document import Document
from callboard.reports.drafts import Draft, claim
from callboard.reports.earlier import bygone, chronicle, nominations
from callboard.reports.findings import checks
from callboard.reports.findings.finding import finding
from callboard.reports.limits import DEFAULT, Limits
from callboard.reports.lists import siblings
from callboard.reports.marking.lexicon import build, lexicon
from callboard.reports.page import (
    elections_found,
    grounds,
    legend,
    plausible,
    sections,
    surroundings,
)
from callboard.reports.walk import Walk
from callboard.reports.weighing import weigh

_AP_PAGE = re.compile(
    r"\(AP\)\s*[—–-]|\b(?:calls?|results?|projections?)\b[^.]{0,40}\b(?:by|from) "
    r"(?:the )?(?:AP|Associated Press)\b|"
    r"\bBy [A-Z][\w .'-]{3,60},? (?:The )?Associated Press\b"
)


_NOT_RESULTS = frozenset({"not-results", "before-election"})
_SILENT = frozenset({"no-claims", "no-election"})
_OF_SEVERAL = frozenset({"", "a page about several elections"})


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What was made of a document."""

    election: int | None
    claims: tuple[Claim, ...] = ()
    declared_totals: dict[str, int] = {}
    findings: tuple[Finding, ...] = ()
    used: int = 0
    set_aside: int = 0


def read_report(
    raw: bytes,
    path: str,
    election: int | None = None,
    *,
    mime: str = "",
    limits: Limits = DEFAULT,
    plans: feeds.Plans | None = None,
    job: feeds.Job | None = None,
) -> Report:
    """Return what `raw` reports. Bad input becomes findings, never an exception.

    `plans` are the remembered ways of reading tables that no feed knows, by signature; a `job`
    says the election, the state and the limits, and is told how far the reading is.

    Raises:
        Cancelled: when the job was stopped.
    """
    digest = hashlib.sha256(raw).hexdigest()
    name = PurePath(path).name or path
    job = job or feeds.Job(name=name, wanted=election, limits=limits)
    election, limits = job.wanted, job.limits
    fed = feeds.read_report(raw, path, job, plans)
    if fed is not None:
        return fed
    document, told = readers.read(raw, path, mime=mime, limits=limits)
    report = Report(
        id=f"r-{digest[:12]}",
        path=path,
        name=name,
        source=name,
        format="",
        sha256=digest,
        election=None,
        findings=told,
    )
    if document is None:
        return report
    contest = almanac.contest(election) if election in almanac.years() else None
    report = _with_claims(report, document, claims_from(document, contest, job.tick))
    return _with_scripts(report, document, raw, job)


def _with_scripts(report: Report, document: Document, raw: bytes, job: feeds.Job) -> Report:
    """Add what the scripts of a page hold that calls nothing in its own words."""
    told = {found.kind for found in report.findings}
    silent = not any(one.certain and one.said is Said.CALLED for one in report.claims)
    if document.format != "html" or not silent or told & _NOT_RESULTS:
        return report
    held = feeds.read_scripts(raw, document.title, job)
    if held is None:
        return report
    kept = tuple(one for one in report.findings if one.kind not in _SILENT)
    return msgspec.structs.replace(
        report,
        election=held.election,
        claims=(*report.claims, *held.claims),
        votes=held.votes,
        findings=(*kept, *held.findings),
    )


def _with_claims(report: Report, document: Document, reading: Reading) -> Report:
    return msgspec.structs.replace(
        report,
        source=source_of(document),
        format=document.format,
        election=reading.election,
        claims=reading.claims,
        declared_totals=reading.declared_totals,
        findings=(*report.findings, *reading.findings),
        used=reading.used,
        set_aside=reading.set_aside,
        read=len(document.blocks),
    )


def source_of(document: Document) -> str:
    """Return who a page speaks for: the agency it names as its own, else its name."""
    head = "\n".join(block.text for block in document.blocks[:60])
    return "AP" if _AP_PAGE.search(head) else document.name


def claims_from(
    document: Document,
    contest: Contest | None = None,
    tick: Callable[[int], None] = lambda _: None,
) -> Reading:
    """Return what a document claims; the election is found where no contest is given.

    `tick` is called with the number of blocks read, now and then, and may raise to stop.
    """
    found = elections_found.find(document)
    year = found.year
    if contest is not None and (year is None or not found.sure or year == contest.year):
        year = contest.year
    if year is None:
        return _only_remembered(document, tick)
    if year not in almanac.years():
        first, last = almanac.years()[0], almanac.years()[-1]
        told = finding("out-of-range", year=year, first=first, last=last)
        return Reading(election=year, findings=(told,))
    unclear = contest is None and not found.sure
    wanted = contest if contest is not None and contest.year != year else None
    if contest is None or wanted is not None:
        contest = almanac.contest(year)
    findings: list[Finding] = []
    if wanted is not None:
        findings.append(finding("other-election", year=year, wanted=wanted.year))
    page = sections.of_page(document)
    if unclear:
        page = page or "a page about several elections"
    if found.before and found.year == year:
        findings.append(finding("before-election", date=found.before))
        page = page or "written before the election"
    elif page:
        findings.append(finding("not-results", what=page))
    return _read(document, contest, page, findings, tick, sure=not unclear)


def _read(
    document: Document,
    contest: Contest,
    page: str,
    findings: list[Finding],
    tick: Callable[[int], None],
    *,
    sure: bool,
) -> Reading:
    words = lexicon(contest.year) if contest == almanac.contest(contest.year) else build(contest)
    spelled = legend.told(document, contest)
    document = spelled.document
    walk = Walk(document, contest, words, sure=sure)
    walk.run(tick)
    grounds.judge(document, contest, walk.drafts)
    surroundings.judge(document, [*walk.drafts, *walk.bygone])
    parts = _of_parts(document, walk, tick)
    own = [draft for draft in parts if draft.year == str(contest.year)]
    for draft in own:
        draft.year = ""
    drafts = weigh([*walk.drafts, *own], page)
    remembered = [*walk.bygone, *(draft for draft in parts if draft.year)]
    findings += plausible.judged(contest, drafts)
    source = source_of(document)
    findings += checks.of_reading(contest, drafts, walk.totals, walk.not_understood)
    findings += siblings.left_over(
        document.blocks, drafts, walk.not_understood, contest, walk.marker
    )
    nominations.judge(document, remembered)
    drafts = bygone.joined(drafts, remembered, page)
    spelled.restore(drafts)
    claims = tuple(claim(draft, contest, source) for draft in drafts)
    if sure or page not in _OF_SEVERAL:
        claims = bygone.set_apart(claims, contest.year)
    used = _blocks_of(drafts)
    aside = [draft for draft in drafts if draft.doubt]
    return Reading(
        election=contest.year,
        claims=claims,
        declared_totals=_declared(walk, contest) if not page else {},
        findings=tuple(findings),
        used=used,
        set_aside=len(aside),
    )


def _blocks_of(drafts: Iterable[Draft]) -> int:
    """How many blocks say what was drafted; the rows of a page may all stand on one line."""
    return len({(draft.block.place, draft.block.text) for draft in drafts})


def _declared(walk: Walk, contest: Contest) -> dict[str, int]:
    """Return the electors that a page says each ticket has, by surname."""
    sums = {ticket.id: ticket.surname for ticket in contest.tickets}
    return {sums[one.key]: one.figure for one in walk.totals if one.key in sums and one.strong}


def _only_remembered(document: Document, tick: Callable[[int], None]) -> Reading:
    """Read a page that tells no election of its own: what it says of past ones, by their years."""
    year = max(year for year in almanac.years() if almanac.official_winners(year))
    walk = Walk(document, almanac.contest(year), lexicon(year), sure=False)
    walk.run(tick)
    told = [*walk.bygone, *_of_parts(document, walk, tick)]
    nominations.judge(document, told)
    page, source = sections.of_page(document), source_of(document)
    remembered = bygone.joined([], told, page)
    claims = tuple(claim(draft, almanac.contest(year), source) for draft in remembered)
    return Reading(
        election=None,
        claims=claims if page in _OF_SEVERAL else bygone.set_apart(claims, None),
        findings=(finding("no-election"),),
        used=_blocks_of(remembered),
    )


def _of_parts(document: Document, walk: Walk, tick: Callable[[int], None]) -> list[Draft]:
    """Read the parts of a page that are about one election each, as documents of their own."""
    made = chronicle.read(document, walk.pointing.main or walk.focus)
    told = grounds.introduces(walk.parts.intro)
    for year, blocks in walk.parts.parts.items():
        part = msgspec.structs.replace(document, blocks=tuple(blocks))
        own = Walk(part, almanac.contest(year), lexicon(year))
        own.run(tick)
        grounds.judge(part, almanac.contest(year), own.drafts, told=told)
        for draft in weigh(own.drafts, ""):
            draft.year = str(year)
            made.append(draft)
        made += own.bygone
    return made
