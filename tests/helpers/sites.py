"""A web site on this machine, for tests of what asks one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = b"Results of the 2024 election\n\nOhio - Donald Trump\n"


class Site:
    """What the server answers, and what it was asked."""

    def __init__(self, address: str) -> None:
        """Answer with a page to begin with."""
        self.address = address
        self.body = PAGE
        self.status = 200
        self.etag = '"one"'
        self.headers: dict[str, str] = {}
        self.endless = False
        self.asked: list[dict[str, str]] = []

    def says(self, *calls: str) -> None:
        """Answer with another page from now on."""
        self.body = "\n\n".join(("Results of the 2024 election", *calls, "")).encode()
        self.etag = f'"{len(self.asked)}-{len(self.body)}"'


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # named by the library
            site.asked.append(dict(self.headers))
            if self.headers.get("If-None-Match") == site.etag and site.status == 200:
                self.send_response(304)
                self.end_headers()
                return
            self.send_response(site.status)
            for name, value in {"ETag": site.etag, **site.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            if not site.endless:
                self.send_header("Content-Length", str(len(site.body)))
            self.end_headers()
            self._send()

        def _send(self) -> None:
            try:
                self.wfile.write(site.body)
                while site.endless:
                    self.wfile.write(b"Ohio - Donald Trump\n" * 100)
            except OSError:
                site.endless = False  # whoever asked has gone

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    return Handler


@contextmanager
def running() -> Iterator[Site]:
    """A site that answers until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    found = Site(f"http://127.0.0.1:{server.server_port}/live.txt")
    server.RequestHandlerClass = _handler(found)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield found
    finally:
        found.endless = False
        server.shutdown()
        server.server_close()
        thread.join()
