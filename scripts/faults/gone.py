"""What has gone from the content is gone from every byte; what a feed lost is asked about."""
import json

import trial
from trial import build, expect, fault, listing, put, site, works

TOKEN = "ZUGZWANG"
WHOLE = "pictures: board\ncost: free\naccess: ask\ngetting here: ask\n"
PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><title>ZUGZWANG</title></svg>"


def group(more=""):
    text = listing(f"{TOKEN} chess", more + WHOLE, f"Come to {TOKEN}.")
    return text.replace("Example Village Hall", f"{TOKEN} Hall").replace("knitting", TOKEN)


def places(output):
    """The files that hold the token, in their names or their bytes."""
    token = TOKEN.encode()
    return [
        str(path.relative_to(output))
        for path in output.rglob("*")
        if path.is_file()
        and (token in path.read_bytes().upper() or TOKEN.lower() in path.name)
    ]


def output_of(name):
    return trial.work / f"gone-{name}-out"


def is_note(output, path):
    return path.startswith(".cache/") and TOKEN.encode() not in (output / path).read_bytes()


def changed(name, change, today=trial.TODAY, feed=False):
    """Builds with the token, makes the change, builds once more; where the token still stands."""
    project, output = trial.project(f"gone-{name}"), output_of(name)
    put(project / "Content/listings/zugzwang-chess.md", group())
    put(project / "Content/pictures/board.svg", PICTURE)
    put(project / "Content/pictures/board.yml", "alt: A board\nkind: drawing\nlicence: ours\n")
    works(project, output)
    works(project, output)
    before = places(output)
    for expected in ("a-z.html", "sitemap.xml", ".ics", "groups/", "assets/"):
        expect(any(expected in path for path in before), f"the token stood in no “{expected}”: {before}")
    change(project)
    works(project, output, today=today)
    return places(output)


@fault("F15", "a listing deleted, with its picture")
def deleted():
    def change(project):
        for name in ("listings/zugzwang-chess.md", "pictures/board.svg", "pictures/board.yml"):
            (project / "Content" / name).unlink()

    left = changed("deleted", change)
    expect(not left, f"it still stands in {left[:5]}")
    return "gone from every name and byte of the output, spares too"


@fault("F16", "a listing made a draft, shown until yesterday, shown from tomorrow, or withheld")
def held_back():
    ways = {
        "draft": "draft: yes\n", "until": "show until: 20 November 2026\n",
        "from": "show from: 22 November 2026\n", "broken": "food: Hall: big\n",
        "practice": "audience: practice\n",
    }
    for name, line in ways.items():
        page = "Content/listings/zugzwang-chess.md"
        left = changed(name, lambda project: put(project / page, group(line)))
        # The report names the file and quotes its faults, as does what the next build keeps of it;
        # both lie beside the editions, not in them. Other notes may name the file, no more.
        told = ("report.json", ".cache/last-build") if name == "broken" else ("report.json",)
        left = [path for path in left if path not in told and not is_note(output_of(name), path)]
        if name == "practice":
            # What practices still read, and what is kept to make it and to tell what has changed.
            theirs = (".spare-practice", "practice", ".editions/", ".cache/paper-")
            left = [path for path in left if not path.startswith(theirs)]
        pages = [path for path in left if path.split("/")[0].endswith(("public", "practice"))]
        expect(not pages, f"{name}: it still stands in {pages[:5]}")
        expect(not left, f"{name}: it still stands in hidden files, {left[:5]}")
    return f"{len(ways)} ways, gone from every byte of both editions and their spares"


STUDY = f"""---
title: {TOKEN} and me
consent: {{given: yes, on: 3 March 2026, for: this site, until: 30 November 2026}}
---

It began with {TOKEN}.
"""


@fault("F16b", "a case study whose consent has ended, or is withdrawn")
def consent():
    for name, text, day in (
        ("ended", STUDY, "2026-12-01"),
        ("withdrawn", STUDY.replace("given: yes", "given: no"), trial.TODAY),
    ):
        project, output = trial.project(f"consent-{name}"), trial.work / f"consent-{name}-out"
        page = put(project / "Content/case-studies/chess.md", STUDY)
        works(project, output)
        expect(any("case-stud" in path for path in places(output)), "it was not published at first")
        page.write_text(text)
        works(project, output, today=day)
        left = [path for path in places(output) if path != "report.json"]
        expect(not left, f"{name}: it still stands in {left[:5]}")
    return "gone from every byte of the output"


SOURCES = """sources:
  - id: county
    label: County list
    owner: The county
    licence: ours
    file: feed.json
    retrieved: 1 November 2026
"""


def feed(count):
    return json.dumps([{"id": str(n), "name": f"Record {n}"} for n in range(count)])


@fault("F27", "a feed cut short, emptied, gone, or shrunk by more than half")
def feeds():
    project, output = trial.project("feeds"), trial.work / "feeds-out"
    put(project / "Content/directory/sources.yml", SOURCES)
    file = put(project / "Content/directory/feed.json", feed(40))
    works(project, output)
    before = site(output)
    expect(sum("record-" in name for name in before["public"]) > 39, "the feed was not published")
    for name, text in (
        ("cut", feed(40)[:-30]), ("empty list", "[]"), ("no bytes", ""), ("HTML", "<html>404</html>"),
        ("gone", None), ("shrunk", feed(19)),
    ):
        file.unlink(missing_ok=True)
        if text is not None:
            file.write_text(text)
        ended = build(project, output)
        expect(ended.code in (3, 5), f"{name}: it was published, with {ended.code}")
        expect(site(output) == before, f"{name}: the site has changed")
        expect("--accept-shrink" in ended.talk or name == "gone", f"{name}: nothing tells how to go on")
    file.write_text(feed(19))
    works(project, output, "--accept-shrink")
    works(project, output)
    file.write_text(feed(10))
    works(project, output)
    return "nothing published, the site as it was; --accept-shrink publishes, and is remembered"
