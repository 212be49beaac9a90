"""Sets of units that a page names once and speaks of later: "all seven", "those states", "both".

Before the rules are tried, a phrase that stands for a set becomes the names of its members, so
that every rule reads it as the list that it is. What a set holds is only ever taken from the page:
a list with its count ("seven swing states: …", "Ohio and Iowa, the two …"), or the list just
before; and the count must agree.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from callboard.reports.document import Block, BlockKind
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.marks import Mark, Marked, alphabet, members
from callboard.reports.references import leavings
from callboard.reports.references.phrases import (
    Phrase,
    excepts,
    is_part_of,
    is_some_of,
    may_name_set,
    may_point,
    phrases,
)

Units = tuple[str, ...]

_LINKS = frozenset({"COMMA", "SEMI", "AND", "EVPAR", "PAR", "DET", "ADJ"})
_LEADS_IN = frozenset({"COMMA", "COLON", "DASH", "LPAR", "HYPHEN"})
# behind one of these a set is what is won or called, and goes on with nothing before it
_GOVERN = frozenset({"WON", "WONPART", "GERUND", "BASE", "CALLED", "LOST", "LOSING", "IN"})
# behind one of these a part of a set may stand without its verb: "and Trump the last"
_GAPS = frozenset({"T", "NONE", "COMMA", "AND", "SEMI", "BUT"})
_ENDS = frozenset({"DOT", "SEMI", "ASK"})
_FAR = 12  # marks between the name of a set and its list
_SMALL = 3  # a set so small is rather the list just before than one from far off
_BLOCKS = 2_000  # of a document in which sets are looked for
_PHRASES_OF_SETS = 400  # characters of a block that may name a set


class Group(msgspec.Struct, frozen=True):
    """A set of units that the page names together."""

    units: Units
    label: str  # what the page calls them: "contested", "blue wall"; may be empty


class References:
    """Knows the sets of one document, and puts their members in the place of their names."""

    def __init__(self, blocks: tuple[Block, ...], marker: Marker) -> None:
        self._groups = tuple(_defined(blocks[:_BLOCKS], marker))
        self._before: tuple[Units, ...] = ()  # the lists of the sentence before
        self._named: Units = ()  # units named since then, one by one
        self._paragraph = -1
        self._since = 0  # paragraphs begun since that sentence

    def resolved(self, marked: Marked, block: Block) -> Marked:
        """Return a sentence with the members of sets in place of the words for them."""
        if block.paragraph != self._paragraph:
            self._paragraph, self._since = block.paragraph, self._since + 1
        if self._since > 1:
            self._before = ()
        marked = self._parted(_without_excepted(marked))
        if not may_point(marked):
            return marked
        made = _with_led(_without_most(marked))
        for phrase in sorted(phrases(made), key=lambda one: -one.first):
            whole, units = self._meant(phrase, made)
            if units and whole.last <= len(made.marks):
                made = _replaced(made, whole, units)
        return made

    def _meant(self, phrase: Phrase, marked: Marked) -> tuple[Phrase, Units]:
        """Return a phrase with what it excepts, and the units that it stands for."""
        units = () if any(_named_behind(marked, phrase)) else self._members(phrase, marked)
        if not excepts(marked, phrase.last):
            return phrase, units
        out, last = leavings.named_from(marked, phrase.last + 1)
        left = tuple(unit for unit in units if unit not in out)
        return msgspec.structs.replace(phrase, last=last), left

    def _parted(self, marked: Marked) -> Marked:
        """Return a sentence with the members for what stands for a part of a set."""
        for one in sorted(leavings.left(marked), key=lambda one: -one.first):
            ahead = marked.marks[: one.first]
            near = tuple(dict.fromkeys(_lists(ahead))) or self._before
            named = tuple(mark.value for mark in ahead if mark.is_unit) or self._named
            sets = tuple(group.units for group in self._groups)
            if units := leavings.part(one, named, near, sets):
                marked = _replaced(marked, one, units)
        return marked

    def remember(self, marked: Marked) -> None:
        """Remember the lists of a sentence, for the next one."""
        if units := marked.places(members("U")):
            self._since = 0
            lists = tuple(dict.fromkeys(_lists(marked.marks))) if len(units) > 1 else ()
            self._before = lists
            self._named = (
                () if lists else self._named + tuple(marked.marks[at].value for at in units)
            )

    def _members(self, phrase: Phrase, marked: Marked) -> Units:
        """Return the units that a phrase stands for, or nothing where that is not clear."""
        ahead = marked.marks[: phrase.first]
        named = tuple(mark.value for mark in ahead if mark.is_unit)
        if phrase.others:
            return self._rest(phrase.count, named or self._named)
        if not phrase.relative and any(mark.is_unit for mark in ahead[-2:]):
            return ()  # "Iowa and Ohio, both won by Gore, …" goes on about them
        lists = tuple(dict.fromkeys(_lists(ahead))) if named else self._before
        near = _only(lists, phrase.count)
        small = phrase.count <= _SMALL and not phrase.label
        if (phrase.pointing or small) and near:
            return near
        if phrase.pointing and not phrase.count:
            return ()
        known = {frozenset(one.units): one.units for one in self._groups if _fits(one, phrase)}
        if len(known) == 1:
            return next(iter(known.values()))
        return near if not known and phrase.count else ()

    def _rest(self, count: int, named: Units) -> Units:
        """Return "the other two" of a set of which this sentence has named the rest."""
        sets = (*self._before, *(group.units for group in self._groups))
        left = {
            tuple(unit for unit in some if unit not in named)
            for some in sets
            if named and set(named) <= set(some)
        }
        fitting = [some for some in left if len(some) == count]
        return fitting[0] if len(fitting) == 1 else ()


def _fits(group: Group, phrase: Phrase) -> bool:
    """Whether a set may be the one that a phrase means."""
    if phrase.count and len(group.units) != phrase.count:
        return False
    if phrase.label and group.label:
        return phrase.label == group.label
    return phrase.count > _SMALL or bool(phrase.count and phrase.states)


def _only(lists: tuple[Units, ...], count: int) -> Units:
    """Return the only list of that many units, or the only one where no count is said."""
    fitting = [some for some in lists if not count or len(some) == count]
    alone = len(fitting) == 1 and (count or len(lists) == 1)
    return fitting[0] if alone else ()


def _replaced(marked: Marked, phrase: Phrase | leavings.Left, units: Units) -> Marked:
    """Return a sentence in which a phrase is the list of its members."""
    marks = marked.marks
    first, last = marks[phrase.first], marks[phrase.last - 1]
    before = set(marks[phrase.first - 1].classes.split()) if phrase.first else set()
    relative = isinstance(phrase, Phrase) and phrase.relative
    border = "SEMI" if relative else "DET" if before & _GOVERN else "X"
    if isinstance(phrase, leavings.Left) and before & _GAPS:
        border = "DET IN"
    names = [Mark(border, "", first.first, first.first, first.start, first.start)]
    for unit in units:
        if len(names) > 1:
            names.append(Mark("COMMA", "", first.first, last.last, first.start, first.start))
        names.append(Mark("U", unit, first.first, last.last, first.start, last.end))
    made = [*marks[: phrase.first], *names, *marks[phrase.last :]]
    inner = alphabet().code(names)
    code = marked.code[: phrase.first] + inner + marked.code[phrase.last :]
    return Marked(marked.text, marked.tokens, made, code)


# --------------------------------------------------------------- lists and sets


def _lists(marks: list[Mark]) -> Iterator[Units]:
    """Yield the lists of two units or more: "Ohio, Iowa and Maine"."""
    at = 0
    while at < len(marks):
        if marks[at].is_unit:
            units, at = _list_at(marks, at)
            if len(units) > 1:
                yield units
        at += 1


def _list_at(marks: list[Mark], at: int) -> tuple[Units, int]:
    """Return the list that begins at a mark, and the mark behind it."""
    units = [marks[at].value]
    end = at + 1
    step = end
    while step < len(marks):
        kinds = set(marks[step].classes.split())
        if marks[step].is_unit and step > end:
            units.append(marks[step].value)
            end = step + 1
        elif not kinds & _LINKS:
            break
        step += 1
    return tuple(dict.fromkeys(units)), end


def _defined(blocks: tuple[Block, ...], marker: Marker) -> Iterator[Group]:
    """Yield the sets that a page names with their members."""
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.ROW:
            continue
        if not may_name_set(block.text[:_PHRASES_OF_SETS]):
            continue
        marked = marker.mark(block.text)
        found = [one for phrase in phrases(marked, naming=True) for one in _beside(marked, phrase)]
        yield from found
        if not found and (block.kind is BlockKind.HEADING or block.text.rstrip().endswith(":")):
            for phrase in phrases(marked, naming=True):
                units = tuple(_items(blocks[at + 1 :], marker, phrase.count))
                if len(units) == phrase.count > 1:
                    yield Group(units, phrase.label)


def _beside(marked: Marked, phrase: Phrase) -> Iterator[Group]:
    """Yield the set that a phrase gives a name to: "seven states: …", "Ohio and Iowa, the two"."""
    yield from _named_behind(marked, phrase)
    for units, end in _ended_lists(marked.marks, phrase.first):
        between = {
            name for mark in marked.marks[end : phrase.first] for name in mark.classes.split()
        }
        named = phrase.count or phrase.label not in {"", "contested"}
        if named and between & (_LEADS_IN | {"AUX"}) and _agrees(units, phrase):
            yield Group(units, phrase.label)


def _named_behind(marked: Marked, phrase: Phrase) -> Iterator[Group]:
    """Yield the set whose members stand behind the phrase."""
    marks = marked.marks
    for at in range(phrase.last, min(phrase.last + _FAR, len(marks))):
        kinds = set(marks[at].classes.split())
        if marks[at].is_unit:
            units, _ = _list_at(marks, at)
            led = at == phrase.last or bool(set(marks[at - 1].classes.split()) & _LEADS_IN)
            key = marked.tokens[marks[at].first - 1].key
            led = led or key in {"of", "the", "are", "were"} or (key == "in" and phrase.count > 0)
            if led and _agrees(units, phrase):
                yield Group(units, phrase.label)
            break
        if kinds & _ENDS:
            break


def _without_most(marked: Marked) -> Marked:
    """Return a sentence in which "five of the seven: …" says nothing of any of the seven."""
    for phrase in phrases(marked, naming=True):
        before = marked.marks[phrase.first - 1] if phrase.first else None
        if before is None or not phrase.count or not is_some_of(marked, phrase):
            continue
        for group in _named_behind(marked, phrase):
            return _hidden(
                marked,
                {
                    at
                    for at, mark in enumerate(marked.marks)
                    if at >= phrase.last and mark.value in group.units
                },
            )
    return marked


def _with_led(marked: Marked) -> Marked:
    """Return a sentence with the units that follow a phrase in its place, too.

    "AP called three states for Bush: Ohio, …", "all three (Ohio, Iowa and Maine) went to Bush".
    """
    for phrase in sorted(phrases(marked, naming=True), key=lambda one: -one.first):
        group = next(_named_behind(marked, phrase), None)
        if group is None or is_part_of(marked, phrase):
            continue
        behind = marked.marks[phrase.last]
        owned = "of" in {word.key for word in marked.tokens[behind.first - 1 : behind.last]}
        if not (owned or behind.is_unit or "WHICH" in behind.classes.split()):
            marked = _replaced(marked, _through_brackets(marked, phrase), group.units)
    return marked


def _through_brackets(marked: Marked, phrase: Phrase) -> Phrase:
    """Return a phrase with the brackets right behind it, where there are any."""
    classes = [mark.classes for mark in marked.marks]
    if classes[phrase.last : phrase.last + 1] != ["LPAR"] or "RPAR" not in classes[phrase.last :]:
        return phrase
    last = classes.index("RPAR", phrase.last) + 1
    return msgspec.structs.replace(phrase, last=last)


def _without_excepted(marked: Marked) -> Marked:
    """Return a sentence that says nothing of what it excepts: "all seven except Nevada"."""
    marks = marked.marks
    hidden: set[int] = set()
    for at in marked.places(members("EXCEPT")):
        first = next((i for i in range(at + 1, len(marks)) if not _is_link(marks[i])), at)
        if first == at or not marks[first].is_unit:
            continue
        _, end = _list_at(marks, first)
        if not any("WHICH" in one.classes.split() for one in marks[end : end + 2]):
            hidden.update(range(first, end))
    return _hidden(marked, hidden) if hidden else marked


def _is_link(mark: Mark) -> bool:
    return bool({"DET", "ADJ"} & set(mark.classes.split()))


def _hidden(marked: Marked, places: set[int]) -> Marked:
    """Return a sentence in which some units are only mentioned."""
    marks = [
        msgspec.structs.replace(mark, classes="MOD") if mark.is_unit and at in places else mark
        for at, mark in enumerate(marked.marks)
    ]
    return Marked(marked.text, marked.tokens, marks, alphabet().code(marks))


def _ended_lists(marks: list[Mark], before: int) -> Iterator[tuple[Units, int]]:
    """Yield the list that ends a mark or two before another mark."""
    at = 0
    while at < before:
        if marks[at].is_unit:
            units, end = _list_at(marks[:before], at)
            if before - end <= 2 and len(units) > 1:
                yield units, end
            at = end
        at += 1


def _agrees(units: Units, phrase: Phrase) -> bool:
    return len(units) > 1 and (len(units) == phrase.count if phrase.count else bool(phrase.label))


def _items(blocks: tuple[Block, ...], marker: Marker, count: int) -> Iterator[str]:
    """Yield the units that lead the items below a heading."""
    for block in blocks[: count + 1]:
        if block.kind not in {BlockKind.ITEM, BlockKind.LINE, BlockKind.ROW}:
            return
        marks = marker.mark(block.text, line=True).marks
        if not marks or not marks[0].is_unit:
            return
        yield marks[0].value
