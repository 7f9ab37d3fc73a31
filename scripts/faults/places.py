"""Places where nothing may be published."""
import os
import shutil

import trial
from trial import build, contents, expect, fault, put, site, works


@fault("F05", "an output folder with files that are not ours")
def foreign():
    project = trial.project("foreign")
    output = trial.work / "letters"
    put(output / "public/letter.txt", "Dear all")
    before = contents(output)
    build(project, output).ended(5)
    expect(contents(output) == before, "the folder was changed")
    marked = trial.work / "marked"
    put(marked / ".noticeboard", "noticeboard.output/999\n")
    put(marked / "public/index.html", "x")
    before = contents(marked)
    build(project, marked).ended(5)
    expect(contents(marked) == before, "the folder of another version was changed")
    return "both refused with 5, nothing touched"


def refused(project, path, **settings):
    before = contents(project)
    # With 4, the folder above it is not there, and is not made either.
    build(project, path, **settings).ended(4, 5)
    after = contents(project)
    new = [name for name in after if name not in before]
    expect(not new, f"--output {path!r} made {new}")
    expect(after == before, f"--output {path!r} changed the project")


@fault("F06", "an output folder that is the project, in what is written by hand, or above it")
def sources():
    project = trial.project("town/project")
    put(project / "Sources/main.swift", "x")
    tried = ["", "Content", "Content/listings", "Content/new", "Site", "Templates", "Templates/new"]
    tried += ["Sources", "Content/../Content", ".", "..", "Content/.."]
    for path in tried:
        refused(project, project / path if path else project)
        refused(project, path or ".", cwd=project)
    shutil.rmtree(trial.work / "town/Templates", ignore_errors=True)
    works(project)
    for path in ("Output/public", "Output/public/x", "Output/practice/groups", "Output/.spare-public"):
        refused(project, project / path)
    works(project)
    return f"{len(tried)} such places refused, and 4 in the finished site; nothing made"


@fault("F07", "an output folder that is a link, “/”, home, or nothing")
def odd():
    project = trial.project("odd")
    put(trial.work / "elsewhere/precious", "x")
    put(project / "file", "x")
    (project / "link").symlink_to(trial.work / "elsewhere")
    (project / "dangling").symlink_to(trial.work / "nowhere")
    home = trial.work / "home"
    (home / "inner").mkdir(parents=True)
    env = {**os.environ, "HOME": str(home)}
    tried = ["", "/", "//", "/.", "/..", "./link", "link/", "dangling", "file", str(home), f"{home}/"]
    tried += [f"{home}/inner/.."]
    for path in tried:
        refused(project, path, env=env, cwd=project)
    expect(not any((home / name).exists() for name in (".noticeboard", "public")), "home was used")
    expect(not (trial.work / "nowhere").exists(), "a link was followed")
    expect(list((trial.work / "elsewhere").iterdir()) != [], "what a link led to is gone")
    works(project, trial.work / "good")
    good = trial.work / "good"
    whole = site(good)
    (good / "public/groups").rename(trial.work / "moved")
    (good / "public/groups").symlink_to(trial.work / "moved")
    before = contents(trial.work / "moved")
    ended = build(project, good).ended(0, 1, 5)
    expect(contents(trial.work / "moved") == before, "what a link in the site led to was changed")
    expect(ended.code == 5 or site(good) == whole, "a link within the site was left standing")
    (good / "public/groups").unlink()
    works(project, good)
    expect(site(good) == whole, "without the link, the site is not put right")
    word = "refused too" if ended.code == 5 else "replaced"
    return f"{len(tried)} such places refused with 5, nothing touched; a link put into the site is {word}"
