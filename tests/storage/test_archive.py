"""The archive: a list of documents, whatever of it is packed."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from callboard.storage.archive import BLOCK, Archive

LENGTHS = (0, BLOCK // 7, BLOCK, 3 * BLOCK)  # of documents; several are in a block, or one
documents = st.builds(
    lambda number, length: b"%d" % number + b"x" * length,
    st.integers(0, 99),
    st.sampled_from(LENGTHS),
)


class LikeAList(RuleBasedStateMachine):
    """Does to an archive and to a list what can be done to both."""

    def __init__(self) -> None:
        super().__init__()
        self.archive, self.plain = Archive(), list[bytes]()
        self.copies: list[tuple[Archive, list[bytes]]] = []

    @rule(added=st.lists(documents))
    def read_again(self, added: list[bytes]) -> None:
        """Begin anew with what is there and more, as from a file."""
        self.plain = [*self.plain, *added]
        self.archive = Archive(self.plain)

    @rule(added=st.lists(documents, min_size=1, max_size=30))
    def append(self, added: list[bytes]) -> None:
        """Add some."""
        for document in added:
            self.archive.append(document)
            self.plain.append(document)

    @rule()
    def copy(self) -> None:
        """Keep it as it is now."""
        self.copies.append((self.archive.copy(), self.plain[:]))

    @rule(data=st.data())
    def look(self, data: st.DataObject) -> None:
        """Take one from either end, and some."""
        size = len(self.plain)
        for place in (data.draw(st.integers(-size, size - 1)),) if size else ():
            assert self.archive[place] == self.plain[place]
        some = data.draw(st.slices(size))
        assert self.archive[some] == self.plain[some]
        for beyond in (size, -size - 1):
            with pytest.raises(IndexError):
                self.archive[beyond]

    @invariant()
    def both_are_the_same(self) -> None:
        """In length, in order and in every copy that was made of them."""
        assert len(self.archive) == len(self.plain)
        assert list(self.archive) == self.plain
        assert self.archive == self.plain
        assert all(copy == plain for copy, plain in self.copies)


TestLikeAList = LikeAList.TestCase
TestLikeAList.settings = settings(max_examples=60, stateful_step_count=25)


@given(st.lists(documents), st.lists(documents))
def test_it_equals_what_holds_the_same(one: list[bytes], other: list[bytes]) -> None:
    """A list, another archive; not one that is shorter or other."""
    archive = Archive(one)
    assert (archive == other) == (one == other)
    assert archive == Archive(one)
    assert archive != set(one)


def test_reading_on_while_it_grows_repeats_nothing() -> None:
    """Who is in the middle of it when a block is packed sees each document once."""
    archive, numbers = Archive(), count()
    for _ in range(40):
        archive.append(b"%d" % next(numbers) + b" " * (BLOCK // 30))
    seen = []
    for document in archive:
        seen.append(int(document))
        if len(seen) < 200:
            archive.append(b"%d" % next(numbers) + b" " * (BLOCK // 30))
    assert seen == list(range(len(seen)))


def test_what_is_old_takes_little_room() -> None:
    """Ten thousand documents that resemble each other are kept in a few per cent of their size."""
    archive = Archive()
    for number in range(10_000):
        archive.append(b'{"at":"2024-11-06T07:30:00Z","id":"%06x","kind":"noted"}' % number)
    packed = sum(map(len, archive._blocks))
    assert packed < 0.2 * sum(map(len, archive))
    assert sum(map(len, archive._open)) < 2 * BLOCK
