"""Any structured file to what it holds: the first feed that knows its content reads it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from itertools import islice
from pathlib import PurePath
from typing import Protocol

import msgspec

from callboard.reports import encoding
from callboard.reports.claims import Finding, Report, Said
from callboard.reports.feeds import (
    attributes,
    forenames,
    guessing,
    headers,
    jsontext,
    literals,
    plan,
    programs,
    records,
    reshaping,
    settings,
    unknown,
    xlsx,
    xmltext,
    year,
)
from callboard.reports.feeds.ap_json import ApJson
from callboard.reports.feeds.assemble import assemble
from callboard.reports.feeds.counties import Counties
from callboard.reports.feeds.elex import Elex
from callboard.reports.feeds.medsl import Medsl
from callboard.reports.feeds.nist import Nist
from callboard.reports.feeds.nyt_json import NytJson
from callboard.reports.feeds.nyt_series import NytSeries
from callboard.reports.feeds.openelections import OpenElections
from callboard.reports.feeds.own import OwnCsv, OwnJson
from callboard.reports.feeds.scraped import Scraped
from callboard.reports.feeds.tabular import Table, open_lines, open_text
from callboard.reports.feeds.values import FeedResult, Harvest, Job
from callboard.reports.feeds.yapms import Yapms
from callboard.reports.findings.finding import finding

_SCRIPT = re.compile(r"<script\b[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_PAGES = frozenset(
    "html rss feed rdf urlset head body div p table tr td ul ol li h1 h2 h3 h4 article section "
    "span main center font b i a br img style script title meta link form header footer nav "
    "pre".split()
)
_LEAST_UNITS = 4  # of data in a program: fewer are an example, or a test of it
_MOST_TABLES = 40  # collections in one file


class ObjectFeed(Protocol):
    """A feed that is decoded JSON, or XML in the same shape."""

    def recognises(self, data: object) -> bool:
        """Whether the content is this feed's."""
        ...

    def read(self, data: object, job: Job) -> Harvest:
        """Return what it holds."""
        ...


class TableFeed(Protocol):
    """A feed that is a table."""

    def recognises(self, table: Table) -> bool:
        """Whether the header is this feed's."""
        ...

    def read(self, table: Table, job: Job) -> Harvest:
        """Return what it holds."""
        ...


OBJECT_FEEDS: tuple[ObjectFeed, ...] = (OwnJson(), ApJson(), NytJson(), Nist(), Yapms())
TABLE_FEEDS: tuple[TableFeed, ...] = (
    OwnCsv(), Elex(), NytSeries(), Medsl(), Scraped(), OpenElections(), Counties(),
)  # fmt: skip


def read(raw: bytes, job: Job, plans: plan.Plans | None = None) -> FeedResult | None:
    """Return what a structured file holds, or nothing where it is a text for people.

    Raises:
        Cancelled: when the editor stopped it.
    """
    if len(raw) <= job.limits.bytes and xlsx.is_workbook(raw):
        return _of_workbook(raw, job, plans or {})
    limits = msgspec.structs.replace(job.limits, characters=job.limits.bytes)
    text, told = encoding.decode(raw, limits)
    if text is None:
        return None
    result = read_text(text.text, job, plans)
    if result is None:
        return None
    return msgspec.structs.replace(result, findings=(*told, *result.findings))


def read_text(text: str, job: Job, plans: plan.Plans | None = None) -> FeedResult | None:
    """Return what a structured text holds, or nothing where it is a text for people."""
    if jsontext.looks_like_json(text):
        return _of_json(text, job, plans or {})
    if "<" in text[:2000] and xmltext.root_name(text) == "ElectionReport":
        return _of_xml(text, job)
    if (opening := text.lstrip("\ufeff \t\r\n"))[:1] == "<" and not opening.startswith("<?php"):
        return _of_elements(text, job, plans or {})
    if programs.may_hold(text) and (found := _of_source(text, job, plans or {})):
        return found
    kept = settings.read(text)
    if kept and (found := _of_enough(records.tables(kept), job, plans or {})) and found.claims:
        return found
    table = open_text(text, job.limits)
    return read_table(table, job, plans) if table else None


def read_lines(
    lines: Iterable[str], job: Job, plans: plan.Plans | None = None
) -> FeedResult | None:
    """Return what a table holds that is read line by line and never held as a whole.

    Raises:
        Cancelled: when the editor stopped it.
    """
    table = open_lines(lines, job.limits)
    return read_table(table, job, plans) if table else None


def read_table(table: Table, job: Job, plans: plan.Plans | None = None) -> FeedResult | None:
    """Return what a table holds: by its feed, a remembered plan, or a guess."""
    for feed in TABLE_FEEDS:
        if feed.recognises(table):
            return assemble(feed.read(table, job), job)
    table = forenames.spelt_out(reshaping.upright(table))
    known = (plans or {}).get(plan.signature(table.header))
    if known is None and (parts := reshaping.by_election(table)):
        table = parts[-1]
        if (found := _of_tables(parts, job, {})) is not None:
            return found
    guessed = guessing.guess(table, job)
    if known is not None:  # its columns are remembered, its election may be another by now
        chosen = (guessed.year if guessed else None) or known.year or job.wanted
        guessed = msgspec.structs.replace(known, year=chosen)
    if guessed is not None:
        return assemble(unknown.read(table, guessed, job), job)
    by_name = job.name.casefold().endswith((".csv", ".tsv", ".tab")) or bool(table.sheet)
    return (
        assemble(_without_results(table), job) if by_name and guessing.names_units(table) else None
    )


def _without_results(table: Table) -> Harvest:
    """A table of units that says nothing of results: no other reader shall guess at it."""
    count = sum(1 for row in table.rows if any(row))
    told = (finding("table-no-results", count=f"{count:,}"),)
    return Harvest(
        title="Table", format="table", year=None, findings=told, read=count, set_aside=count
    )


def read_report(raw: bytes, path: str, job: Job, plans: plan.Plans | None = None) -> Report | None:
    """Return a structured file as a report, or nothing where it is a text for people."""
    result = read(raw, job, plans)
    if result is None:
        return None
    return as_report(result, path, PurePath(path).name or path, hashlib.sha256(raw).hexdigest())


def as_report(result: FeedResult, path: str, name: str, digest: str) -> Report:
    """Return what was read from a feed as a report."""
    return Report(
        id=f"r-{digest[:12]}",
        path=path,
        name=name,
        source=result.source,
        format=result.format,
        sha256=digest,
        election=result.election,
        claims=result.claims,
        declared_totals=result.declared_totals,
        findings=result.findings,
        used=result.used,
        set_aside=result.set_aside,
        read=result.read,
        votes=result.votes,
    )


def _of_json(text: str, job: Job, plans: plan.Plans) -> FeedResult:
    data, told = jsontext.decode(text, job.limits)
    if isinstance(data, dict) and "nbformat" in data:
        return _of_notebook(data, job, plans)
    if told and (found := _of_broken(text, job, plans)):
        return found
    if told:
        return _unread("json", told, job)
    for feed in OBJECT_FEEDS:
        if feed.recognises(data):
            return assemble(feed.read(data, job), job)
    result = _of_tables(records.tables(data), job, plans)
    why = "it is JSON of a shape that no feed here has."
    return result or _unread("json", (finding("format-unknown", why=why),), job)


def read_scripts(raw: bytes, title: str, job: Job) -> FeedResult | None:
    """Return what the scripts of a page with a title write out as data, if they call anything."""
    if headers.forecast((title,)):
        return None
    text, _ = encoding.decode(raw, job.limits)
    if text is None:
        return None
    scripts = "\n".join(_SCRIPT.findall(text.text))
    named = job.name if year.in_name(job.name) else f"{job.name} {title}"
    job = msgspec.structs.replace(job, name=named)
    result = _of_source(scripts, job, {}) if programs.may_hold(scripts) else None
    result = result or _of_enough(attributes.tables(text.text, title), job, {})
    sure = result is not None and any(one.certain and one.winner for one in result.claims)
    return msgspec.structs.replace(result, source=job.name) if result and sure else None


def _of_notebook(data: dict[str, object], job: Job, plans: plan.Plans) -> FeedResult:
    """The code in the cells of a notebook, as one program."""
    source = programs.of_notebook(data)
    found = _of_source(source, job, plans) if programs.may_hold(source) else None
    why = "it is a notebook, and its code holds no results."
    return found or _unread("json", (finding("format-unknown", why=why),), job)


def _of_broken(text: str, job: Job, plans: plan.Plans) -> FeedResult | None:
    """What a text of objects line by line holds; or one that breaks off, up to there."""
    data = jsontext.lines(text, job.limits)
    torn = data is None
    if torn:
        data = literals.only(text)
        torn = data is None
    if torn:
        data = jsontext.whole_part(text, job.limits)
    found = _of_tables(records.tables(data), job, plans) if data is not None else None
    if found is None or not (found.claims or found.votes):
        return None
    cut = (finding("feed-incomplete"),) if torn else ()
    return msgspec.structs.replace(found, findings=(*cut, *found.findings))


def _of_source(text: str, job: Job, plans: plan.Plans) -> FeedResult | None:
    """The data that a program's text writes out, where it says anything of results."""
    return _of_enough(programs.tables(text), job, plans)


def _of_enough(tables: Iterable[Table], job: Job, plans: plan.Plans) -> FeedResult | None:
    """What tables of a text for people say, where it is of several units."""
    result = _of_tables(tables, job, plans)
    if result is None:
        return None
    said = {one.unit for one in result.claims} | {one.unit for one in result.votes}
    return result if len(said) >= _LEAST_UNITS else None


def _of_tables(tables: Iterable[Table], job: Job, plans: plan.Plans) -> FeedResult | None:
    """The table that says the most, with what the others say of other units and elections."""
    read = (read_table(table, job, plans) for table in islice(tables, _MOST_TABLES))
    results = [result for result in read if result is not None]
    if not results:
        return None
    main = max(results, key=lambda one: (one.election == job.wanted, *_says(one)))
    claims = list(main.claims)
    said = {(one.unit, one.election) for one in claims}
    for other in results:
        sure = [one for one in other.claims if one.said is Said.CALLED and one.certain]
        claims += [one for one in sure if (one.unit, one.election) not in said]
        said |= {(one.unit, one.election) for one in sure}
    return msgspec.structs.replace(main, claims=tuple(claims))


def _says(result: FeedResult) -> tuple[int, int, int]:
    """How much a table says: sure calls, then claims, then votes."""
    sure = sum(one.said is Said.CALLED and one.certain for one in result.claims)
    return sure, len(result.claims), len(result.votes)


def _of_xml(text: str, job: Job) -> FeedResult:
    root, told = xmltext.parse(text, job.limits)
    if root is None:
        return _unread("xml", told, job)
    return assemble(Nist().read(xmltext.to_object(root), job), job)


def _of_elements(text: str, job: Job, plans: plan.Plans) -> FeedResult | None:
    """XML that nobody promised, where it holds results; a page is another reader's."""
    if xmltext.root_name(text).casefold() in _PAGES:
        return None
    root, told = xmltext.parse(text, job.limits)
    if root is None or told:
        return None
    result = _of_tables(records.tables(xmltext.to_object(root)), job, plans)
    return result if result and (result.claims or result.votes) else None


def _of_workbook(raw: bytes, job: Job, plans: plan.Plans) -> FeedResult:
    """The first sheet that holds something; what the others are is told."""
    sheets = xlsx.read(raw, job.limits)
    for table in sheets.tables:
        result = read_table(table, job, plans)
        if result is not None:
            return msgspec.structs.replace(result, findings=(*sheets.findings, *result.findings))
    names = ", ".join(table.sheet for table in sheets.tables) or "none holds a table"
    told = (
        sheets.findings
        if any(one.kind.startswith("sheet-") for one in sheets.findings)
        else (*sheets.findings, finding("sheet-unknown", sheets=names))
    )
    return _unread("xlsx", told, job)


def _unread(form: str, told: tuple[Finding, ...], job: Job) -> FeedResult:
    return FeedResult(
        title="", format=form, source=job.name, election=None, office="", level="", findings=told
    )


__all__ = [
    "OBJECT_FEEDS",
    "TABLE_FEEDS",
    "as_report",
    "read",
    "read_lines",
    "read_report",
    "read_scripts",
    "read_table",
    "read_text",
]  # fmt: skip
