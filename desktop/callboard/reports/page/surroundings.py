"""What stands around an article and is not its own: readers' comments, links to other pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind, Document
from callboard.reports.drafts import Draft
from callboard.reports.marking.language import signs

_LABEL = 60  # characters of a line that opens comments or links
_LINK = 110  # characters of a line that may be a link


def judge(document: Document, drafts: Iterable[Draft]) -> None:
    """Doubt the calls that readers make, and those that other pages' headlines make."""
    why = _reasons(document.blocks)
    if not why:
        return
    at = {id(block): i for i, block in enumerate(document.blocks)}
    places = {document.blocks[i].place: i for i in why}
    for draft in drafts:
        i = at.get(id(draft.block), places.get(draft.block.place, -1))
        if i in why and draft.said is Said.CALLED and not draft.source:
            draft.doubt = draft.doubt or why[i]


def _reasons(blocks: Sequence[Block]) -> dict[int, str]:
    """Return, by block, why what it says is not the page's own word."""
    why: dict[int, str] = {}
    comments = links = False
    for i, block in enumerate(blocks):
        label = len(block.text) <= _LABEL
        comments = comments or (label and signs("comments").match(block.text) is not None)
        if label and signs("links").match(block.text):
            links = True
        elif not _is_link(block):
            links = False
        if comments:
            why[i] = "a reader's comment"
        elif links or signs("linked").match(block.text):
            why[i] = "a link to another page"
    return why


def _is_link(block: Block) -> bool:
    """Whether a block may be a headline that leads to another page."""
    ends = block.text.rstrip().endswith((".", ":"))
    return block.kind is not BlockKind.ROW and len(block.text) <= _LINK and not ends
