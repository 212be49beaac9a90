"""XML of unknown origin: no entities, no outside references, a known depth."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from callboard.reports.claims import Finding
from callboard.reports.feeds.objects import Object
from callboard.reports.findings.finding import finding
from callboard.reports.limits import Limits

_ROOT = re.compile(r"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_BEFORE_ROOT = re.compile(
    r"\s*(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>|\s+)", re.DOTALL
)


def root_name(text: str) -> str:
    """Return the name of a text's root element, without its prefix; empty where it is no XML."""
    at = 0
    head = text[:20_000].lstrip("\ufeff")
    while at < len(head) and (skipped := _BEFORE_ROOT.match(head, at)) and skipped.end() > at:
        at = skipped.end()
    found = _ROOT.match(head, at)
    return found[1] if found else ""


def parse(text: str, limits: Limits) -> tuple[Element | None, tuple[Finding, ...]]:
    """Return the root of an XML text, or nothing with what is wrong with it."""
    try:
        root: Element = fromstring(text)
    except DefusedXmlException:
        return None, (finding("xml-unsafe"),)
    except ParseError as error:
        line, column = error.position
        return None, (finding("xml-broken", line=f"{line:,}", column=f"{column + 1:,}"),)
    if _depth(root, limits.depth) > limits.depth:
        return None, (finding("too-deep", what="XML", limit=limits.depth),)
    return root, ()


def bare(tag: str) -> str:
    """Return a name without its namespace."""
    return tag.rpartition("}")[2]


def to_object(element: Element) -> Object | str:
    """Return an element as JSON would write it, children that are repeated as lists."""
    children = list(element)
    own = (element.text or "").strip()
    if not children and not element.attrib:
        return own
    made: dict[str, object] = {_attribute(name): value for name, value in element.attrib.items()}
    if own and not children:
        made["Content"] = own
    for child in children:
        name, value = bare(child.tag), to_object(child)
        before = made.get(name)
        if before is None:
            made[name] = value
        elif isinstance(before, list):
            before.append(value)
        else:
            made[name] = [before, value]
    return made


def _attribute(name: str) -> str:
    return {"ObjectId": "@id", "type": "@type"}.get(bare(name), bare(name))


def _depth(root: Element, most: int) -> int:
    level, depth = [root], 0
    while level and depth <= most:
        level = [child for element in level for child in element]
        depth += 1
    return depth
