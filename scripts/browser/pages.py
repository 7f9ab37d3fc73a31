"""The pages that are looked at, and a server for them on this computer alone."""
import contextlib
import functools
import gzip
import http.server
import io
import pathlib
import re
import threading

# The first page that fits stands for its shape.
SHAPES = [
    "public/index.html", "public/areas/thornby.html", "public/search.html",
    "public/groups/thornby-memory-cafe.html", "public/areas/thornby/tuesday.html",
    "public/a-z.html", "public/needs/index.html", "public/needs/social-isolation.html",
    "public/leaflets/index.html", "public/leaflets/find-a-group.html",
    "public/leaflets/find-a-group-urdu.html", "public/pages/accessibility.html",
    "public/404.html", "public/groups/paned-a-sgwrs.html",
    "public/groups/cold-marlow-history-circle.html",
    "practice/index.html", "practice/who-to-refer.html", "practice/gaps.html",
    "practice/case-studies/rose-and-the-choir.html",
    "practice/case-studies/rose-and-the-choir-slides.html",
    "practice/groups/thornby-memory-cafe.html",
]


def is_page(path):
    """Not what only leads on to another address."""
    return 'http-equiv="refresh"' not in path.read_text(encoding="utf-8")


def all_of(site):
    return sorted(
        str(path.relative_to(site)) for path in site.rglob("*.html")
        if not any(part.startswith(".") for part in path.relative_to(site).parts) and is_page(path)
    )


def one_of_each_folder(site):
    """For a site whose pages are not known by name."""
    first = {}
    for page in all_of(site):
        first.setdefault(page.rpartition("/")[0], page)
    return sorted(first.values()) + [page for page in all_of(site) if page.count("/") == 1][1:]


def one_of_each_shape(site):
    missing = [page for page in SHAPES if not (site / page).is_file()]
    if missing:
        raise SystemExit(f"browser-check: the site has no {', '.join(missing)}")
    return list(SHAPES)


class Answers(http.server.SimpleHTTPRequestHandler):
    """Packed, as web servers send pages."""

    protocol_version = "HTTP/1.1"
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map, ".ics": "text/calendar",
    }

    def log_message(self, *_):
        pass

    def handle_one_request(self):
        # A browser that is closed does not say goodbye.
        try:
            super().handle_one_request()
        except ConnectionError:
            self.close_connection = True

    def copyfile(self, source, outputfile):
        # A browser that goes on to another page does not wait for the rest of this one.
        with contextlib.suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def send_head(self):
        # The page for what is missing has the site's own root in its links.
        rooted = re.match(r"/(assets|groups|areas|needs|leaflets|pages|[^/]+\.html)", self.path)
        if rooted:
            self.path = "/public" + self.path
        path = pathlib.Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return None
        packed = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(packed)))
        self.end_headers()
        return io.BytesIO(packed)


class Place:
    """Where a site is served."""

    def __init__(self, address):
        self.address = address

    def to(self, page):
        return self.address + page


class Served(Place, contextlib.AbstractContextManager):
    def __init__(self, site):
        self.site = site
        handler = functools.partial(Answers, directory=str(site))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.daemon_threads = True

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/"
        return self

    def __exit__(self, *_):
        self.server.shutdown()
