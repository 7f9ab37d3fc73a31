"""What all faults share: a place to work in, builds, and a look at what stands."""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

home = pathlib.Path(__file__).resolve().parent.parent.parent
rounds = int(os.environ.get("ROUNDS", "500"))
TODAY = "2026-11-21"
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
is_root = os.geteuid() == 0

tool = None
work = None
faults = []


class Broken(Exception):
    """What stands is not what was promised."""


class Skipped(Exception):
    """This machine cannot make the fault."""


def fault(name, done):
    """Marks a function that makes one fault and returns what was seen."""

    def mark(function):
        faults.append((name, done, function))
        return function

    return mark


def expect(holds, otherwise):
    if not holds:
        raise Broken(otherwise)


def run(program, chosen):
    global tool, work
    work = pathlib.Path(tempfile.mkdtemp(prefix="noticeboard-faults-"))
    work.chmod(0o755)
    # A copy can be run by an account that may not look into this folder.
    tool = shutil.copy(program, work / "noticeboard")
    broken = 0
    try:
        for name, done, function in faults:
            if chosen and not any(word in f"{name} {done}" for word in chosen):
                continue
            try:
                word, seen = "held", function()
            except Skipped as reason:
                word, seen = "skipped", reason
            except Broken as reason:
                word, seen, broken = "NOT HELD", reason, broken + 1
            line = " ".join(f"{word:8} {name}: {done}: {seen}".split("\n"))
            print(line, flush=True)
    finally:
        subprocess.run(["chmod", "-R", "u+rwX", work], stderr=subprocess.DEVNULL)
        shutil.rmtree(work, ignore_errors=True)
    print(f"fault-check: {broken} did not hold" if broken else "fault-check: all held")
    return 1 if broken else 0


SITE = """name: Thornby noticeboard
run by: Thornby Hub
address: https://thornby.example
contact:
  phone: 01632 960100
"""


def listing(name, more="", body="Come in, the kettle is on."):
    return f"""---
name: {name}
what: Bring some knitting or just come for a chat.
where: Example Village Hall, High Street, NG00 0AA
when: Every Tuesday, 10am to 12 noon
contact: The leader, 01632 960123
{more}---

{body}
"""


def put(path, content=""):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def project(name, count=3):
    """A new project of a few listings, made by hand or by make-listings."""
    folder = work / name
    if folder.exists():
        shutil.rmtree(folder)
    if count > 3:
        subprocess.run([home / "scripts/make-listings", str(count), folder], check=True)
    else:
        put(folder / "Site/site.yml", SITE)
        for number in range(count):
            put(folder / f"Content/listings/group-{number}.md", listing(f"Group number {number}"))
        put(folder / "Content/pages/about.md", "---\ntitle: About us\n---\n\nWe are here.\n")
    return folder


def command(folder, output=None, *more, today=TODAY):
    words = [tool, "build", "--project", folder]
    words += ["--output", output] if output is not None else []
    words += ["--today", today] if today else []
    return [str(word) for word in [*words, *more]]


class Build:
    """A build that has ended: its number, what it said, and how long it took."""

    def __init__(self, words, before=(), timeout=300, **settings):
        start = time.monotonic()
        try:
            ran = subprocess.run(
                [*before, *words], capture_output=True, timeout=timeout, **settings
            )
        except subprocess.TimeoutExpired:
            raise Broken(f"{words[1]} had not ended after {timeout} s") from None
        self.seconds = time.monotonic() - start
        self.code = ran.returncode
        self.out = ran.stdout.decode(errors="surrogateescape")
        self.talk = ran.stderr.decode(errors="surrogateescape")

    def ended(self, *codes):
        first = (self.talk or self.out).strip()[:300]
        expect(self.code in codes, f"it ended with {self.code}, not {codes}: {first}")
        return self


def build(folder, output=None, *more, today=TODAY, **settings):
    return Build(command(folder, output, *more, today=today), **settings)


def works(folder, output=None, *more, **settings):
    """A build that must end well, whatever it found in the content."""
    return build(folder, output, *more, **settings).ended(0, 1)


def contents(folder):
    """Each file below a folder with the hash of its bytes, links as such; None if there is none."""
    folder = pathlib.Path(folder)
    if not folder.is_dir():
        return None
    found = {}
    for path in folder.rglob("*"):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = f"link {os.readlink(path)}"
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
        elif path.is_dir():
            found[name + "/"] = ""
        else:
            found[name] = "special"
    return found


def edition(folder):
    """The pages of an edition; hidden files are ours."""
    found = contents(folder)
    return found and {name: hash for name, hash in found.items() if not name.startswith(".")}


def site(output):
    return {name: edition(pathlib.Path(output) / name) for name in ("public", "practice")}


def check_list(folder):
    """An edition holds what its list says and nothing else."""
    lines = (pathlib.Path(folder) / ".manifest").read_bytes().splitlines(keepends=True)
    body, last = b"".join(lines[:-1]), lines[-1].strip().decode()
    expect(hashlib.sha256(body).hexdigest() == last, f"the list of {folder} is not sound")
    listed = {}
    for line in lines[1:-1]:
        hash, _, path = line.decode().rstrip("\n").split(" ", 2)
        listed[path] = hash
    files = {name: hash for name, hash in edition(folder).items() if not name.endswith("/")}
    expect(files == listed, f"{folder} does not hold what its list says")


def is_whole(output, *known):
    """Each edition is one of those known, and as its list says; which they are."""
    stands = []
    for name in ("public", "practice"):
        found = edition(pathlib.Path(output) / name)
        matches = [number for number, one in enumerate(known) if one[name] == found]
        expect(matches, f"the {name} edition is neither the old one nor the new one")
        if found is not None:
            check_list(pathlib.Path(output) / name)
        stands.append(matches[0])
    return stands


def left_over(output):
    return [path.name for path in pathlib.Path(output).glob(".building-*")]


def wait_until(holds, seconds, otherwise):
    end = time.monotonic() + seconds
    while not holds():
        expect(time.monotonic() < end, otherwise)
        time.sleep(0.002)


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            raise Skipped(f"there is no “{program}” here")


def as_nobody():
    """What to put before a command so that it is not root's."""
    if not is_root:
        return []
    need("setpriv")
    return NOBODY


def give_away(*folders):
    if is_root:
        subprocess.run(["chown", "-R", "65534:65534", *map(str, folders)], check=True)
