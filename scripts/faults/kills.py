"""Builds that are killed, stopped, or run beside another one."""
import fcntl
import os
import random
import re
import signal
import subprocess
import sys
import time

import trial
from trial import Broken, build, expect, fault, is_whole, left_over, site, works

LISTINGS = 30
# So that many builds fit into the time: with papers, builds are killed at each named step.
BARE = "--no-papers"


def two_contents(count=LISTINGS, on_each_page=False, words=()):
    """Two contents of the same pages, and the site that comes of each."""
    folders = [trial.project("old", count), trial.project("new", count)]
    if on_each_page:
        settings = folders[1] / "Site/site.yml"
        settings.write_text(settings.read_text().replace("An example", "Another"))
    for path in sorted((folders[1] / "Content/listings").iterdir())[::3]:
        path.write_text(path.read_text() + "\nA line more, so that the site differs.\n")
    sites = []
    for number, folder in enumerate(folders):
        output = trial.work / f"reference-{folder.name}"
        works(folder, output, *words)
        sites.append(site(output))
    expect(sites[0] != sites[1], "both contents give the same site")
    return folders, sites


def steps():
    source = (trial.home / "Sources/noticeboard/FaultPoint.swift").read_text()
    return [said or name for name, said in re.findall(r'^  case (\w+)(?: = "([^"]+)")?', source, re.M)]


@fault("F02", "kill -9 at each named step, with no site before, with one, and with a spare")
def killed_at_steps():
    (old, new), sites = two_contents()
    nothing = {"public": None, "practice": None}
    stood = {}
    for before in (0, 1, 3):
        for step in steps():
            output = trial.work / f"out-{before}-{step}"
            for number in range(before):
                works([old, new][number % 2], output)
            ended = build(new, output, env={**os.environ, "NOTICEBOARD_STOP_AT": step})
            expect(ended.code == -9, f"step “{step}” was not passed after {before} builds")
            stands = is_whole(output, sites[0] if before else nothing, sites[1])
            stood.setdefault(step, set()).add(tuple(stands))
            works(new, output)
            is_whole(output, sites[1])
            expect(not left_over(output), f"left-overs of a kill at “{step}” stay")
    words = {(0, 0): "old", (1, 1): "new"}
    told = [f"{step} {'/'.join(sorted(words.get(s, 'one new') for s in stood[step]))}" for step in stood]
    return "whole, and the next build works: " + ", ".join(told)


READER = """
import hashlib, json, os, random, sys, time
output, known, result = sys.argv[1:]
known = json.load(open(known))
pages = sorted(known)
seen = missing = mixed = 0
while True:
    page = random.choice(pages)
    try:
        with open(os.path.join(output, page), "rb") as file:
            text = file.read()
        seen += 1
        mixed += hashlib.sha256(text).hexdigest() not in known[page]
    except OSError:
        missing += 1
    with open(result + ".new", "w") as file:
        json.dump([seen, missing, mixed], file)
    os.rename(result + ".new", result)
    time.sleep(0.001)
"""


def start_reader(output, sites):
    """A process that opens pages of both editions without a rest."""
    import json

    known = {}
    for one in sites:
        for name, files in one.items():
            for path, hash in files.items():
                if not path.endswith("/"):
                    known.setdefault(f"{name}/{path}", []).append(hash)
    both = {path: hashes for path, hashes in known.items() if len(hashes) == 2}
    trial.put(trial.work / "known.json", json.dumps(both))
    result = trial.work / "reader.json"
    words = [sys.executable, "-c", READER, output, trial.work / "known.json", result]
    return subprocess.Popen(list(map(str, words)), stderr=subprocess.DEVNULL), result


@fault("F01", "kill -9 at random moments while a reader opens pages")
def killed_at_random():
    folders, sites = two_contents(on_each_page=True, words=[BARE])
    output = trial.work / "out-random"
    works(folders[0], output, BARE)
    lengths = [works(folders[number % 2], output, BARE).seconds for number in range(1, 7)]
    reader, result = start_reader(output, sites)
    chance = random.Random(1)
    landed = new = left = 0
    try:
        for number in range(1, trial.rounds + 1):
            target = number % 2
            child = subprocess.Popen(
                trial.command(folders[target], output, "--quiet", BARE),
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
            # Other work on the machine makes builds slower, so their length is taken anew each time.
            length = sorted(lengths[-9:])[len(lengths[-9:]) // 2]
            time.sleep(chance.random() * length)
            child.kill()
            if child.wait() == -9:
                landed += 1
                new += is_whole(output, *sites) == [target, target]
                left += bool(left_over(output))
            elif child.returncode not in (0, 1):
                raise Broken(f"a build ended with {child.returncode}")
            lengths.append(works(folders[target], output, "--quiet", BARE).seconds)
            is_whole(output, sites[target])
            expect(not left_over(output), "left-overs stay after the next build")
            expect(reader.poll() is None, "the reader has stopped")
    finally:
        # A shell's background work does not hear SIGINT.
        reader.terminate()
        reader.wait()
    import json

    seen, missing, mixed = json.loads(result.read_text())
    expect(missing == 0 and mixed == 0, f"of {seen} pages, {missing} were missing, {mixed} mixed")
    expect(2 * landed >= trial.rounds, f"only {landed} of {trial.rounds} landed in a build")
    return (
        f"{trial.rounds} rounds, {landed} landed in a build of {length:.2f} s; whole each time, "
        f"{new} times already new, {left} times with left-overs that the next build cleared; "
        f"the reader opened {seen} pages, none missing or mixed"
    )


@fault("F03", "SIGTERM and SIGINT at random moments")
def signalled():
    folders, sites = two_contents(100, on_each_page=True, words=[BARE])
    output = trial.work / "out-signal"
    works(folders[0], output, BARE)
    length = works(folders[1], output, BARE).seconds
    slowest, landed, left, early = 0, 0, 0, 0
    chance = random.Random(2)
    for number in range(40):
        kind, code = [(signal.SIGTERM, 143), (signal.SIGINT, 130)][number // 2 % 2]
        target = number % 2
        child = subprocess.Popen(
            trial.command(folders[target], output, "--quiet", BARE),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        time.sleep(0.02 + chance.random() * length)
        sent = time.monotonic()
        child.send_signal(kind)
        status = child.wait(timeout=30)
        if status == code:
            landed += 1
            slowest = max(slowest, time.monotonic() - sent)
        elif status == -kind:
            early += 1
        else:
            expect(status in (0, 1), f"{kind.name} ended with {status}, not {code}")
        is_whole(output, *sites)
        left += bool(left_over(output))
        works(folders[target], output, BARE)
        is_whole(output, sites[target])
        expect(not left_over(output), "left-overs stay after the next build")
    expect(landed > 10, f"only {landed} signals landed")
    expect(slowest < 1, f"one took {slowest:.1f} s")
    return f"{landed} of 40 landed, each ended within {slowest:.2f} s with 143 or 130; " + (
        f"{early} before the program had begun; "
        + (f"{left} left-overs, cleared next time" if left else "nothing left")
    )


@fault("F08", "a second build while one runs")
def second():
    (old, new), sites = two_contents(300)
    output = trial.work / "out-second"
    works(old, output)
    first = subprocess.Popen(
        trial.command(new, output), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    time.sleep(0.1)
    other = build(old, output)
    running = first.poll() is None
    expect(first.wait(timeout=60) in (0, 1), f"the first ended with {first.returncode}")
    expect(running, "the first was done before the second began; use more listings")
    other.ended(75)
    expect(other.seconds < 1, f"the second took {other.seconds:.1f} s")
    is_whole(output, sites[1])
    return f"the second ended with 75 after {other.seconds:.2f} s, the first was not disturbed"


@fault("F09", "a lock file that a killed build left, and one that another program holds")
def stale_lock():
    project = trial.project("lock")
    output = trial.work / "out-lock"
    works(project, output)
    before = site(output)
    trial.put(output / ".lock", "4711\n")
    works(project, output)
    with open(output / ".lock", "r+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        held = build(project, output).ended(75)
    expect(held.seconds < 1, f"it took {held.seconds:.1f} s")
    works(project, output)
    expect(site(output) == before, "the site has changed")
    return f"the first is no hindrance, the second ends with 75 after {held.seconds:.2f} s"
