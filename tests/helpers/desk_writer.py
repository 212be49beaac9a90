"""A process of its own that writes a desk and says what is durable: `desk_writer.py HOW DESK`."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from desk_files import event

from callboard.errors import CallboardError
from callboard.storage.desks import open_desk
from callboard.storage.file_store import FileStore


def append(store: FileStore) -> None:
    """Commit for ever, and tell the number of each event once it is durable."""
    number = len(store.events())
    while True:
        number += 1
        store.commit(event(number))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


def append_while_folding(store: FileStore) -> None:
    """The same, while another thread folds in without a pause."""
    threading.Thread(target=_fold_for_ever, args=(store,), daemon=True).start()
    append(store)


def fill(store: FileStore) -> None:
    """Commit until the system takes no larger files; tell the error, then go on without limit."""
    import resource

    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, unlimited[1]))
    try:
        append(store)
    except CallboardError as error:
        sys.stdout.write(f"{type(error).__name__}: {error}\n")
    resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
    store.commit(event(len(store.events()) + 1))
    sys.stdout.write(f"{len(store.events())}\n")
    store.close()


def _fold_for_ever(store: FileStore) -> None:
    while True:
        store.fold_in()


if __name__ == "__main__":
    how = {"append": append, "append-while-folding": append_while_folding, "fill": fill}
    how[sys.argv[1]](open_desk(Path(sys.argv[2])))
