"""The rows of a table: documents by ids, as TinyDB counts them or as another program did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.storage.rows import Rows

ids = st.one_of(
    st.integers(1, 9).map(str), st.sampled_from(("0", "01", "-1", "a", "", "²", "٣", "12"))
)


@given(st.lists(ids, unique=True), st.integers(0, 12))
def test_rows_are_like_a_dict(given_ids: list[str], added: int) -> None:
    """Whatever the ids, a new document gets one above all that are there."""
    plain = {key: key.encode() for key in given_ids}
    rows = Rows(plain)
    for _ in range(added):
        key = str(rows.next_id)
        assert key not in plain
        plain[key] = key.encode()
        rows.add(key.encode())
    assert (list(rows), list(rows.items())) == (list(plain), list(plain.items()))
    for key in (*plain, "0", "01", "²", "٣", "a", "", "13"):
        assert (key in rows, rows.get(key)) == (key in plain, plain.get(key))


def test_ids_go_on_after_the_last() -> None:
    """Where a document is missing, its id is not given to another."""
    rows = Rows({"1": b"{}", "7": b"{}"})
    rows.add(b"{}")
    assert (list(rows), rows.next_id) == (["1", "7", "8"], 9)


def test_an_id_that_was_given_out_of_order_is_not_given_again() -> None:
    """Another program may have counted backwards, or up to just here."""
    rows = Rows({"4": b"a", "2": b"b", "3": b"c"})
    rows.add(b"d")
    assert (rows["4"], rows.next_id, rows["5"]) == (b"a", 6, b"d")


@pytest.mark.parametrize("first", [{}, {"7": b"{}"}])
def test_a_copy_stays_as_it_was(first: dict[str, bytes]) -> None:
    """What is added later is not in it."""
    rows = Rows(first)
    rows.add(b"1")
    copy = rows.copy()
    rows.add(b"2")
    assert (len(copy), len(rows)) == (len(first) + 1, len(first) + 2)
    assert list(copy.items()) == list(rows.items())[:-1]
