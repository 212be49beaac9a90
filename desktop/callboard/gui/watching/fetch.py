"""One request to an address: within its host, within its limit, and never more than read."""

from __future__ import annotations

from datetime import timedelta

import msgspec
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from callboard.gui.watching.rules import MOST_BYTES, MOST_REDIRECTS, TIMEOUT, may_follow
from callboard.words import tr

_Attribute = QNetworkRequest.Attribute
_MANUAL = QNetworkRequest.LoadControl.Manual


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a request."""

    data: bytes | None = None  # None where there is nothing new, or nothing at all
    unchanged: bool = False
    mime: str = ""
    etag: bytes = b""
    modified: bytes = b""
    problem: str = ""  # a finished sentence
    wait: timedelta | None = None  # how long the server asked to wait


class Fetch(QObject):
    """Asks an address once; tells what came of it exactly once, unless it is stopped."""

    done = Signal(object)  # Answer

    def __init__(
        self,
        manager: QNetworkAccessManager,
        address: str,
        *,
        etag: bytes = b"",
        modified: bytes = b"",
        most: int = MOST_BYTES,
        parent: QObject | None = None,
    ) -> None:
        """Ask at once; `etag` and `modified` are those of what is known already."""
        super().__init__(parent)
        self._manager = manager
        self._first = address
        self._etag, self._modified = etag, modified
        self._most = most
        self._hops = 0
        self._data = bytearray()
        self._reply: QNetworkReply | None = None
        self._ask(address)

    def stop(self) -> None:
        """Give it up; nothing is told."""
        self.blockSignals(True)
        self._let_go()

    def _ask(self, address: str) -> None:
        request = QNetworkRequest(QUrl(address))
        request.setTransferTimeout(int(TIMEOUT.total_seconds() * 1000))
        request.setAttribute(
            _Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        )
        for attribute in (
            _Attribute.CookieLoadControlAttribute,
            _Attribute.CookieSaveControlAttribute,
            _Attribute.AuthenticationReuseAttribute,
        ):
            request.setAttribute(attribute, _MANUAL)
        request.setRawHeader(b"User-Agent", b"Callboard")
        if self._etag:
            request.setRawHeader(b"If-None-Match", self._etag)
        if self._modified:
            request.setRawHeader(b"If-Modified-Since", self._modified)
        self._data.clear()
        reply = self._manager.get(request)
        self._reply = reply
        reply.readyRead.connect(self._take)
        reply.finished.connect(self._finish)

    def _take(self) -> None:
        reply = self._reply
        if reply is None:
            return
        self._data += reply.readAll().data()
        if len(self._data) > self._most:
            limit = self._most // (1024 * 1024)
            most = tr("{count} MB", count=limit) if limit else tr("{count} bytes", count=self._most)
            told = tr("It is longer than {most} and was not read.", most=most)
            self._tell(Answer(problem=told))

    def _finish(self) -> None:
        reply = self._reply
        if reply is None:
            return
        status = reply.attribute(_Attribute.HttpStatusCodeAttribute)
        if isinstance(status, int) and status in {301, 302, 303, 307, 308}:
            self._follow(reply)
        elif status == 304:
            self._tell(Answer(unchanged=True, etag=self._etag, modified=self._modified))
        elif reply.error() is not QNetworkReply.NetworkError.NoError or status != 200:
            self._tell(Answer(problem=_problem(reply, status), wait=_asked_to_wait(reply)))
        else:
            self._tell(self._answer(reply))

    def _answer(self, reply: QNetworkReply) -> Answer:
        return Answer(
            data=bytes(self._data),
            mime=_header(reply, "Content-Type").decode("latin-1").split(";")[0].strip(),
            etag=_header(reply, "ETag"),
            modified=_header(reply, "Last-Modified"),
        )

    def _follow(self, reply: QNetworkReply) -> None:
        target = reply.url().resolved(QUrl.fromEncoded(_header(reply, "Location")))
        self._hops += 1
        if self._hops > MOST_REDIRECTS:
            told = tr("It redirects more than {most} times.", most=MOST_REDIRECTS)
            self._tell(Answer(problem=told))
        elif not may_follow(self._first, target.toString()):
            told = tr(
                "It redirects to {host}, which is not followed. Watch that one.",
                host=target.host() or tr("somewhere else"),
            )
            self._tell(Answer(problem=told))
        else:
            self._let_go()
            self._ask(target.toString())

    def _tell(self, answer: Answer) -> None:
        self._let_go()
        self.done.emit(answer)

    def _let_go(self) -> None:
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.readyRead.disconnect(self._take)
            reply.finished.disconnect(self._finish)
            reply.abort()
            reply.deleteLater()


def _header(reply: QNetworkReply, name: str) -> bytes:
    return bytes(reply.rawHeader(name).data())


def _problem(reply: QNetworkReply, status: object) -> str:
    if isinstance(status, int):
        return tr("The server answered with status {status}.", status=status)
    words = reply.errorString().rstrip(".")
    return tr("It could not be reached: {problem}.", problem=words)


def _asked_to_wait(reply: QNetworkReply) -> timedelta | None:
    text = _header(reply, "Retry-After").decode("latin-1").strip()
    return timedelta(seconds=int(text)) if text.isdigit() else None
