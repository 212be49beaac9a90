"""The root of every error that Callboard tells its user about, and why the system refused."""

from __future__ import annotations

import errno

from callboard.words import mark, tr


class CallboardError(Exception):
    """An error whose text is a finished sentence for the person at the desk.

    Subclasses take typed arguments and write the sentence themselves: what is wrong,
    where, and what to do. Nothing on the desk has changed when one is raised.
    """


_REASONS = {
    errno.ENOSPC: mark("the disk is full"),
    errno.EDQUOT: mark("your share of the disk is used up"),
    errno.EFBIG: mark("the file would become larger than the system allows"),
    errno.EROFS: mark("the disk is read-only"),
    errno.EACCES: mark("you have no permission"),
    errno.EPERM: mark("the system does not permit it"),
    errno.EIO: mark("the disk reports an error"),
    errno.ENOENT: mark("its folder is gone"),
    errno.ENOTDIR: mark("its folder is gone"),
    errno.ENODEV: mark("the disk is gone"),
    errno.EISDIR: mark("there is a folder of that name"),
    errno.ENAMETOOLONG: mark("the name is too long"),
    errno.ELOOP: mark("its symbolic links lead in a circle"),
}


def system_reason(cause: OSError) -> str:
    """Why the system refused a file to be written, as the middle of a sentence."""
    known = _REASONS.get(cause.errno or 0)
    return tr(known) if known else (cause.strerror or str(cause)).rstrip(".")


def read_reason(cause: OSError) -> str:
    """The same of a file to be read: what is missing is the file itself."""
    gone = isinstance(cause, FileNotFoundError)
    return tr("it is gone") if gone else system_reason(cause)
