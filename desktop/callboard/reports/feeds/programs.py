"""The text of a program as the tables of data in it: written out, filled, said one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from callboard.reports.feeds import arranging, inserts, literals, objects, records, statements
from callboard.reports.feeds.tabular import Table


def may_hold(text: str) -> bool:
    """Whether a text has anything that looks like data in a program."""
    return literals.may_hold(text) or statements.may_hold(text) or "<|" in text


def tables(text: str) -> Iterator[Table]:
    """Yield every collection of units in a program."""
    text = text.replace("<|", "{").replace("|>", "}")  # as Mathematica brackets what has keys
    yield from inserts.tables(text)
    written = list(literals.literals(text))
    for one in written:
        yield from records.tables(one.value, name=one.name, title=one.above)
    yield from _together(written)
    yield from statements.tables(text)


def of_notebook(data: Mapping[str, object]) -> str:
    """Return the code in the cells of a notebook, as one program."""
    cells = [one for one in objects.many(data.get("cells")) if one.get("cell_type") == "code"]
    return "\n".join("".join(objects.texts(one.get("source"))) for one in cells)


def _together(written: list[literals.Literal]) -> Iterator[Table]:
    """What lists say that a program has given names to, one beside another."""
    lists = {one.name: one.value for one in written if arranging.is_list(one.value)}
    above = next((one.above for one in written if one.name in lists), "")
    for columns in arranging.columns(lists):
        yield from records.tables(columns, title=above)
    for year, whose in arranging.sides(lists):
        yield from records.tables(whose, title=f"{above} {year}".strip())
