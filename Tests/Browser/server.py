"""A web server for a folder of finished pages, as dull as the host that the site is made for."""

from __future__ import annotations

import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Handler(SimpleHTTPRequestHandler):
    """Serves the site below its base path, and its own page for what is not there."""

    protocol_version = "HTTP/1.1"
    base = "/"

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.base):
            return str(Path(self.directory) / "outside-of-the-site")
        return super().translate_path(path[len(self.base) - 1 :])

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != 404:
            super().send_error(code, message, explain)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes elsewhere hangs up; that is no error."""


def serve(folder: Path, base: str) -> str:
    """Serves `folder` below `base` until the process ends; returns the origin."""
    handler = type("SiteHandler", (Handler,), {"base": base})
    server = Server(("127.0.0.1", 0), lambda *arguments: handler(*arguments, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
