"""Disks that are full or for reading only, and files that this account may not open."""
import os
import subprocess

import trial
from trial import Skipped, as_nobody, build, contents, expect, fault, give_away, left_over, put, site
from trial import works


class SmallDisk:
    """A disk in memory, which only root can make."""

    def __init__(self, name, size):
        if not trial.is_root:
            raise Skipped("only root can make a small disk")
        self.folder = trial.work / name
        self.folder.mkdir()
        made = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "tmpfs", self.folder]
        if subprocess.run(made, stderr=subprocess.DEVNULL).returncode != 0:
            raise Skipped("no small disk can be made here")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", self.folder])

    def change(self, options):
        subprocess.run(["mount", "-o", f"remount,{options}", self.folder], check=True)

    def used(self):
        status = os.statvfs(self.folder)
        return (status.f_blocks - status.f_bfree) * status.f_frsize


def one_plain_message(ended, word):
    talk = ended.talk.strip().splitlines()
    expect(talk[0].startswith("noticeboard: ") and word in talk[0], f"it said: {ended.talk[:300]}")
    expect(len(talk) == 2, f"it said more than a message and a remedy: {ended.talk[:300]}")


@fault("F04", "a disk that fills up: at the first build, and at later ones")
def full():
    old, new = trial.project("full", 20), trial.project("fuller", 60)
    with SmallDisk("small", "256k") as disk:
        one_plain_message(build(old, disk.folder / "out").ended(4), "full")
        expect(site(disk.folder / "out")["public"] is None, "a part of the site stands")
        disk.change("size=1g")
        works(old, disk.folder / "out")
        works(old, disk.folder / "out")
        before = site(disk.folder / "out")
        sizes = [1, 64, 256, 1024]
        for room in sizes:
            disk.change(f"size={(disk.used() + 4095) // 1024 + room}k")
            one_plain_message(build(new, disk.folder / "out").ended(4), "full")
            expect(site(disk.folder / "out") == before, "the site has changed")
            expect(not left_over(disk.folder / "out"), "left-overs fill the disk")
        disk.change("size=1g")
        works(new, disk.folder / "out")
        expect(site(disk.folder / "out") != before, "the new site does not stand")
    return f"ended with 4 and one message each of {1 + len(sizes)} times, the site as it was; with room it works"


@fault("F10", "an output folder that is for reading only, or that this account may not write to")
def read_only():
    old, new = trial.project("closed"), trial.project("closed-new", 10)
    said = []
    try:
        with SmallDisk("closed-disk", "1g") as disk:
            works(old, disk.folder / "out")
            before = site(disk.folder / "out")
            disk.change("ro")
            one_plain_message(build(new, disk.folder / "out").ended(4), "reading only")
            expect(site(disk.folder / "out") == before, "the site has changed")
            said.append("a disk for reading only")
    except Skipped:
        said.append("(no disk for reading only here)")
    output = trial.work / "closed-out"
    works(old, output)
    give_away(output)
    before = contents(output)
    for name, places in (("the folder", [""]), ("all below it", ["", "public", "public/groups"])):
        for place in places:
            (output / place).chmod(0o555)
        ended = build(new, output, before=as_nobody()).ended(4)
        for place in places:
            (output / place).chmod(0o755)
        one_plain_message(ended, "account may not")
        expect(contents(output) == before, f"{name} closed: something has changed")
        said.append(name)
    give_away(output)
    works(new, output, before=as_nobody())
    return f"closed: {', '.join(said)}: ended with 4 and one message, nothing changed; opened, it works"


@fault("F11", "a source file, and a folder, that this account may not read")
def unreadable():
    project, output = trial.project("locked"), trial.work / "locked-out"
    put(project / "Content/pictures/cup.png", b"\x89PNG")
    works(project, output)
    give_away(project, output)
    locked = ["Content/listings/group-1.md", "Content/pictures/cup.png"]
    for name in locked:
        (project / name).chmod(0)
    ended = build(project, output, before=as_nobody()).ended(1)
    for name in locked:
        expect(name in ended.out, f"“{name}” is not named: {ended.out[:300]}")
    pages = site(output)["public"]
    expect("groups/group-1.html" not in pages and len(pages) > 5, "the rest is not published")
    before = site(output)
    for name in ("Content/listings", "Content", "Site"):
        (project / name).chmod(0)
        ended = build(project, output, before=as_nobody())
        (project / name).chmod(0o755)
        ended.ended(2, 3, 4)
        expect(site(output) == before, f"“{name}” closed: the site has changed")
    return "the file is named, the rest published, with 1; a closed folder publishes nothing"
