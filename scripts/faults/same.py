"""The same content and day give the same bytes, wherever and whenever."""
import os
import shutil
import subprocess

import trial
from trial import build, contents, expect, fault, site, works


@fault("F19", "20 builds under other time zones, languages, folders, orders of files and cores")
def surroundings():
    project = trial.project("same", 60)
    names = sorted((project / "Content/listings").iterdir())
    reverse = trial.work / "reverse/project"
    shutil.copytree(project / "Site", reverse / "Site")
    shutil.copytree(project / "Content/areas", reverse / "Content/areas")
    (reverse / "Content/listings").mkdir()
    for path in reversed(names):
        shutil.copyfile(path, reverse / "Content/listings" / path.name)
        os.utime(reverse / "Content/listings" / path.name, (0, 0))
    one_core = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    ways = [
        {},
        {"env": {**os.environ, "TZ": "Pacific/Kiritimati"}},
        {"env": {**os.environ, "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"}},
        {"env": {"PATH": "/nowhere"}},
        {"env": {**os.environ, "LANG": "C", "LC_ALL": "C", "COLUMNS": "20"}},
        {"cwd": "/"}, {"before": one_core}, {"before": ["nice"]}, {"umask": 0o077},
        {"folder": reverse},
    ]
    found = []
    for number in range(20):
        way = dict(ways[number % len(ways)])
        output = trial.work / f"same-{number}"
        # From another folder, there may be no typesetter.
        works(way.pop("folder", project), output, "--no-papers", **way)
        found.append(site(output))
        shutil.rmtree(output)
    expect(all(one == found[0] for one in found), "the sites differ")
    inside = {**os.environ, "PWD": "x"}
    works("project", "../same-here", "--no-papers", cwd=trial.work / "reverse", env=inside)
    expect(site(trial.work / "same-here") == found[0], "the folder it is run in makes a difference")
    return f"21 sites of {len(found[0]['public'])} files, the same bytes in all"


def traces(folder):
    """Sizes, times and numbers of all files, so that nothing can be written unseen."""
    found = {}
    for path in [folder, *folder.rglob("*")]:
        status = path.lstat()
        found[str(path)] = (status.st_size, status.st_mtime_ns, status.st_ino)
    return found


@fault("again", "20 builds in a row without a change")
def again():
    project, output = trial.project("again", 40), trial.work / "again-out"
    for _ in range(2):
        works(project, output)
    before = traces(output)
    for number in range(20):
        works(project, output)
        after = traces(output)
        changed = [name for name in after if after[name] != before.get(name)]
        expect(after == before, f"build {number + 3} wrote {changed[:3]}")
    return f"nothing written, nothing grown: {len(before)} files and folders as they were"


@fault("F20", "the clock in 1970 and 2100, and SOURCE_DATE_EPOCH")
def clocks():
    project = trial.project("clock", 20)

    def made(name, today, before=(), **more):
        output = trial.work / f"clock-{name}"
        works(project, output, today=today, before=before, env={**os.environ, **more})
        return site(output)

    early, late = made("1970", "1970-01-01"), made("2100", "2100-01-01")
    expect(early == made("epoch-0", None, SOURCE_DATE_EPOCH="0"), "1970 gives two sites")
    expect(late == made("epoch-2100", None, SOURCE_DATE_EPOCH="4102444800"), "2100 gives two sites")
    expect(late == made("asked", "2100-01-01", SOURCE_DATE_EPOCH="0"), "--today does not come first")
    build(project, trial.work / "clock-odd", today=None, env={**os.environ, "SOURCE_DATE_EPOCH": "x"}).ended(2)
    said = "by --today and SOURCE_DATE_EPOCH alike"
    if shutil.which("faketime"):
        for name, time, one in (("t1970", "1970-01-02", early), ("t2100", "2100-01-01", late)):
            made(name, None, before=["faketime", f"{time} 12:00:00"])
            again = made(f"{name}-asked", trial.TODAY, before=["faketime", f"{time} 12:00:00"])
            expect(again == made("plain", trial.TODAY), "the clock shows through --today")
        said += ", and by a clock that is wrong"
    else:
        said += " (no “faketime” here to set the clock)"
    return f"no crash, the same site {said}"


@fault("F21", "a listing and a feed that are rewritten all through 20 builds")
def replaced():
    project, output = trial.project("moving", 100), trial.work / "moving-out"
    page = project / "Content/listings/group-000001.md"
    versions = [page.read_text(), page.read_text().replace("table", "TABLE") + "\nMore.\n"]
    known = []
    for number, text in enumerate(versions):
        page.write_text(text)
        works(project, trial.work / f"moving-{number}")
        known.append(site(trial.work / f"moving-{number}"))
    trial.put(trial.work / "one.md", versions[0])
    trial.put(trial.work / "two.md", versions[1])
    swap = 'while :; do cp one.md x; mv x "$0"; cp two.md x; mv x "$0"; done'
    writer = subprocess.Popen(["sh", "-c", swap, str(page)], cwd=trial.work)
    try:
        for _ in range(20):
            works(project, output)
            expect(site(output) in known, "the site is a mixture")
    finally:
        writer.kill()
        writer.wait()
    return "each site is of one version or the other"
