"""Hidden files in the output folder that are cut, changed, swapped, closed or gone."""
import os
import random
import shutil

import trial
from trial import build, expect, fault, give_away, put, site, works


def cut(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flip(path):
    data = bytearray(path.read_bytes())
    for place in {len(data) // 3, len(data) // 2, len(data) - 1} if data else ():
        data[place] ^= 1
    path.write_bytes(data)


def age(path):
    """As another version might have written it."""
    path.write_bytes(path.read_bytes().replace(b"/1\n", b"/0\n", 1)[:-1] + b"\x00")


def noise(path):
    path.write_bytes(random.Random(1).randbytes(max(64, path.stat().st_size)))


def empty(path):
    path.write_bytes(b"")


def swap_for_folder(path):
    path.unlink()
    path.mkdir()


def swap_for_link(path):
    path.unlink()
    path.symlink_to("/etc/hostname")


def swap_for_pipe(path):
    path.unlink()
    os.mkfifo(path)


WAYS = [
    cut, flip, age, noise, empty, os.unlink, swap_for_folder, swap_for_link, swap_for_pipe,
]


def hidden_files(output):
    """What is ours besides the pages: lists, caches, stamps, and of pages, papers and pictures that
    are kept, one of each."""
    found, one = [], set()
    for path in sorted(output.rglob("*")):
        name = path.relative_to(output)
        if not path.is_file() or name.name in (".noticeboard", ".lock"):
            continue
        of_many = name.parts[0].startswith(".spare-") and not name.name.startswith(".")
        kept = name.name.split("-")[0] if name.name.startswith(("paper-", "picture-")) else None
        kind = name.parts[0] if of_many else kept
        if kind in one:
            continue
        if kind:
            one.add(kind)
        if any(part.startswith(".") for part in name.parts):
            found.append(name)
    return found


def is_list(name):
    return str(name) in ("public/.manifest", "practice/.manifest")


@fault("F17", "each hidden file cut, flipped, aged, overwritten, emptied, removed or swapped")
def rotten():
    old, new = trial.project("rot-old", 20), trial.project("rot-new", 20)
    page = sorted((new / "Content/listings").iterdir())[5]
    page.write_text(page.read_text() + "\nA line more.\n")
    output, sites = trial.work / "rot-out", {}
    for folder in (old, new):
        works(folder, trial.work / f"{folder.name}-reference")
        sites[folder] = site(trial.work / f"{folder.name}-reference")
    for folder in (old, new, old, new):
        works(folder, output)
    saved = trial.work / "rot-saved"
    shutil.copytree(output, saved, symlinks=True)
    names, tried, refused, trouble = hidden_files(output), 0, 0, []
    for name in names:
        for way in WAYS:
            for folder in (old, new):
                shutil.rmtree(output)
                shutil.copytree(saved, output, symlinks=True)
                way(output / name)
                ended = build(folder, output, timeout=200)
                tried += 1
                if ended.code == 5 and is_list(name):
                    # Without its list, nobody knows which files of a site are ours to remove.
                    expect(site(saved) == site(output), f"{name} {way.__name__}: refused and changed")
                    refused += 1
                elif ended.code not in (0, 1):
                    trouble.append(f"{name} {way.__name__}: {ended.code}: {ended.talk.strip()[:150]}")
                elif site(output) != sites[folder]:
                    trouble.append(f"{name} {way.__name__}: another site")
    expect(not trouble, f"{len(trouble)} of {tried}: " + "; ".join(trouble[:4]))
    return (
        f"{len(names)} files in {len(WAYS)} ways, {tried} builds: each gave the site of a clean build, "
        f"but {refused} without a published site's own list, which were refused with all as it was"
    )


@fault("F18", "all hidden files removed, or closed for this account")
def closed():
    project, output = trial.project("hide", 20), trial.work / "hide-out"
    # That account may not run the typesetter.
    for _ in range(2):
        works(project, output, "--no-papers")
    reference = site(output)
    for path in list(output.iterdir()):
        if path.name.startswith(".") and path.name not in (".noticeboard", ".lock"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    works(project, output, "--no-papers")
    expect(site(output) == reference, "without them, the site differs")
    hidden = [path for path in output.iterdir() if path.name.startswith(".cache")]
    give_away(project, output)
    closed = [path for top in hidden for path in [top, *top.rglob("*")]]
    for path in closed:
        path.chmod(0o444 if path.is_file() else 0o555)
    page = sorted((project / "Content/listings").iterdir())[3]
    page.write_text(page.read_text() + "\nA line more.\n")
    works(project, trial.work / "hide-reference", "--no-papers")
    works(project, output, "--no-papers", before=trial.as_nobody())
    expect(site(output) == site(trial.work / "hide-reference"), "closed, the site differs")
    said = f"{len(closed)} files of a cache closed" if closed else "there is no cache yet to be closed"
    return f"the same site; {said}"


@fault("pages", "a published page that someone changed, cut, removed or added")
def meddled():
    project, output = trial.project("meddle", 20), trial.work / "meddle-out"
    for _ in range(2):
        works(project, output)
    reference = site(output)
    page, refused = output / "public/index.html", []
    for number, way in enumerate((flip, cut, empty, os.unlink, swap_for_link, swap_for_pipe)):
        way(page)
        meddled = site(output)
        ended = build(project, output)
        if ended.code == 5 and (page.is_symlink() or not page.is_file()):
            expect(site(output) == meddled, f"{way.__name__}: refused, and changed")
            page.unlink()
            refused.append(way.__name__)
            works(project, output)
        ended.ended(0, 1, 5)
        expect(site(output) == reference, f"{way.__name__}: the page was not put right")
    put(output / "public/stray/page.html", "stray")
    meddled = site(output)
    build(project, output).ended(5)
    expect(site(output) == meddled, "a stray page was touched")
    return f"put right by the next build, but refused with 5 what is not ours: {', '.join(refused)}, a stray page"
