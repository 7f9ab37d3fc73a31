"""What someone sees who watches, and what Ctrl-C does."""
import os
import pty
import re
import select
import signal
import time

import trial
from trial import expect, fault, is_whole, site, works


class Watched:
    """A command run in a terminal of its own."""

    def __init__(self, words, term="xterm"):
        self.said = b""
        self.start = time.monotonic()
        self.child, self.screen = pty.fork()
        if self.child == 0:
            os.environ.update(TERM=term, COLUMNS="80")
            os.execv(words[0], words)

    def read(self, seconds):
        """Reads on; false when there is no more to come."""
        if not select.select([self.screen], [], [], seconds)[0]:
            return True
        try:
            part = os.read(self.screen, 65_536)
        except OSError:
            return False
        self.said += part
        return bool(part)

    def type(self, keys):
        os.write(self.screen, keys)

    def end(self, seconds=60):
        deadline = time.monotonic() + seconds
        while self.read(0.05):
            if time.monotonic() > deadline:
                os.kill(self.child, signal.SIGKILL)
                expect(False, f"it had not ended after {seconds} s")
        _, status = os.waitpid(self.child, 0)
        os.close(self.screen)
        return os.waitstatus_to_exitcode(status)


def slow_project():
    """A project whose build takes long enough to be watched."""
    count = 500
    while True:
        project = trial.project("watched", count)
        output = trial.work / f"watched-{count}"
        seconds = works(project, output, "--quiet").seconds
        if seconds > 2.5 or count > 50_000:
            return project, output
        count *= 4


LINE = re.compile(rb"\r\x1b\[K(\w[^\r\n]*): (\d+) of (\d+)")


@fault("progress", "a long build in a terminal, one with --quiet, and one that nobody watches")
def progress():
    project, _ = slow_project()
    output = trial.work / "watched-out"
    watched = Watched(trial.command(project, output))
    first = None
    while watched.read(0.02):
        if first is None and LINE.search(watched.said):
            first = time.monotonic() - watched.start
    code = watched.end()
    expect(code in (0, 1), f"it ended with {code}")
    lines = LINE.findall(watched.said)
    expect(first is not None, "nothing said how far it was")
    expect(0.9 < first < 2, f"the first line came after {first:.1f} s")
    kinds = list(dict.fromkeys(what.decode() for what, _, _ in lines))
    moving = {what for what, done, _ in lines if int(done) > 0}
    expect(moving, f"no line says how far: all {len(lines)} are at 0: {kinds}")
    rest = watched.said[watched.said.rindex(b"\x1b[K") :]
    expect(b" of " not in rest.split(b"\r\n")[0], "the last line is not taken away")
    quiet = Watched(trial.command(project, trial.work / "watched-quiet", "--quiet"))
    quiet.end()
    expect(b"\x1b[K" not in quiet.said, "--quiet is not quiet")
    alone = works(project, trial.work / "watched-alone")
    expect("\x1b" not in alone.talk + alone.out, "codes are sent where nobody watches")
    return f"{len(lines)} lines, the first after {first:.1f} s, about {', '.join(kinds)}; none otherwise"


@fault("Ctrl-C", "typed at ten moments of a long build")
def ctrl_c():
    project, first = slow_project()
    output, beside = trial.work / "watched-stopped", trial.work / "watched-new"
    page = next((project / "Content/listings").iterdir())
    text = page.read_text()
    works(project, output)
    works(project, beside)
    new = site(first)
    slowest, stopped = 0, 0
    for moment in range(10):
        page.write_text(f"{text}\nAnd line {moment}.\n")
        old, build = new, works(project, beside)
        new = site(beside)
        watched = Watched(trial.command(project, output))
        while time.monotonic() - watched.start < 0.05 + build.seconds * moment / 12:
            watched.read(0.01)
        typed = time.monotonic()
        watched.type(b"\x03")
        code = watched.end()
        # Typed before the program has begun, it ends whoever was to start it.
        expect(code in (130, 0, 1, -signal.SIGINT), f"it ended with {code}")
        if code == 130:
            stopped += 1
            slowest = max(slowest, time.monotonic() - typed)
            expect(b"stopped" in watched.said, "it does not say that it stopped")
        is_whole(output, old, new)
        works(project, output)
    expect(stopped >= 5, f"only {stopped} of 10 were stopped")
    expect(slowest < 1, f"one took {slowest:.1f} s")
    is_whole(output, new)
    return f"{stopped} of 10 stopped with 130, the slowest after {slowest:.2f} s; the site is whole"
