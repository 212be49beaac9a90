"""What in an HTML page is not its text: scripts, navigation, hidden and struck-through parts."""

from __future__ import annotations

import re

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

SKIPPED = frozenset(
    "script style noscript template nav footer form button svg iframe select option head canvas "
    "object embed audio video map dialog textarea input label".split()
)
STRUCK = frozenset({"s", "del", "strike"})
BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure "
    "header h1 h2 h3 h4 h5 h6 hr html li main menu ol p pre section summary ul table caption "
    "thead tbody tfoot tr td th".split()
)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend(?:ed|ations)?|newsletter|promo|breadcrumbs?|menu|navbar|"
    r"navbox|share|social|advert(?:isement)?|ads?|cookie|most-(?:popular|read|viewed)|trending|"
    r"comments?|sign-?up|subscribe|mw-editsection|reference|reflist|noprint|sr-only|"
    r"visually-hidden|screen-reader-text)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary", "menu"})
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STRIKING = re.compile(r"line-through", re.IGNORECASE)
_RULE = re.compile(r"([^{}]{1,300})\{([^{}]{0,2000})\}")
_CLASS = re.compile(r"^\s*[a-z]*\.([\w-]+)\s*$", re.IGNORECASE)
_DATE = re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})')
_DATED_BY = (
    'meta[property="article:published_time"]',
    'meta[name="date"]',
    'meta[name="pubdate"]',
    'meta[itemprop="datePublished"]',
    'meta[name="publish-date"]',
    'meta[name="DC.date.issued"]',
    'meta[name="parsely-pub-date"]',
)


class Styles(msgspec.Struct, frozen=True):
    """The class names that a page's own style sheets strike through or hide."""

    struck: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()


def styles(tree: LexborHTMLParser) -> Styles:
    """Return what the page's style elements say of its classes."""
    struck: set[str] = set()
    hidden: set[str] = set()
    for node in tree.css("style")[:40]:
        for selectors, body in _RULE.findall(node.text()[:200_000]):
            into = struck if _STRIKING.search(body) else hidden if _HIDING.search(body) else None
            if into is None or "@" in selectors:
                continue
            names = (_CLASS.match(one) for one in selectors.split(","))
            into.update(found[1] for found in names if found)
    return Styles(frozenset(struck), frozenset(hidden))


def is_skipped(node: LexborNode, known: Styles) -> bool:
    """Whether an element's text is not part of what the page says."""
    tag = node.tag or ""
    if tag in SKIPPED:
        return True
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes or (attributes.get("role") or "") in _ROLES:
        return True
    if _HIDING.search(attributes.get("style") or ""):
        return True
    classes = attributes.get("class") or ""
    if known.hidden and not known.hidden.isdisjoint(classes.split()):
        return True
    names = f"{classes} {attributes.get('id') or ''}"
    return tag not in {"body", "main", "article", "html", "td", "tr", "table"} and bool(
        _FURNITURE.search(names)
    )


def is_struck(node: LexborNode, known: Styles) -> bool:
    """Whether an element strikes its text through."""
    if node.tag in STRUCK:
        return True
    attributes = node.attributes
    if not attributes:
        return False
    if _STRIKING.search(attributes.get("style") or ""):
        return True
    return bool(known.struck) and not known.struck.isdisjoint(
        (attributes.get("class") or "").split()
    )


def title(tree: LexborHTMLParser) -> str:
    """Return the page's title without the name of the site behind it."""
    node = tree.css_first("title")
    words = " ".join(node.text().split()) if node else ""
    return words[:300]


def dated(tree: LexborHTMLParser) -> str:
    """Return the day on which the page says it was published, or an empty string."""
    for selector in _DATED_BY:
        node = tree.css_first(selector)
        found = (
            re.match(r"\d{4}-\d{2}-\d{2}", (node.attributes.get("content") or "")) if node else None
        )
        if found:
            return found[0]
    for node in tree.css('script[type="application/ld+json"]')[:10]:
        if match := _DATE.search(node.text()[:100_000]):
            return match[1]
    node = tree.css_first("time[datetime]")
    found = (
        re.match(r"\d{4}-\d{2}-\d{2}", (node.attributes.get("datetime") or "")) if node else None
    )
    return found[0] if found else ""
