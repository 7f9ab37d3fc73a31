"""What scripts/browser-check starts, once the libraries are there."""
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import time

import finding
import keyboard
import looks
import markup
import pictures
import pages
import speed
import weigh
import window
from playwright.sync_api import sync_playwright

home = pathlib.Path(__file__).resolve().parent.parent.parent


class Faults:
    """What was found wrong; the same thing on many pages is told once, with how many."""

    def __init__(self):
        self.places = {}

    def add(self, what, where):
        self.places.setdefault(what, []).append(where)

    def tell(self):
        for what, places in sorted(self.places.items()):
            more = f" and {len(places) - 1} more" if len(places) > 1 else ""
            print(f"{places[0]}{more}: {what}")
        return 1 if self.places else 0

    def take(self, others):
        for what, places in others.items():
            self.places.setdefault(what, []).extend(places)


def built(tool, project):
    """The editions of a project."""
    output = home / ".bench" / f"browser-{project.resolve().name}"
    output.parent.mkdir(exist_ok=True)
    command = [tool, "build", "--project", project, "--output", output]
    made = subprocess.run(
        [*command, "--today", "2026-11-21", "--quiet"], stdout=subprocess.DEVNULL
    )
    if made.returncode > 1:
        sys.exit(f"browser-check: the build ended with {made.returncode}")
    return output


def browser(driver):
    # Within a container or as root, Chromium's own sandbox cannot be set up.
    return driver.chromium.launch(
        executable_path=shutil.which("chromium"),
        args=["--no-sandbox"] if os.geteuid() == 0 else [],
    )


def part(task):
    """One part of the work, in a process and a browser of its own; gives what was found wrong."""
    name, address, site, tool, shown, is_long = task
    faults, served = Faults(), pages.Place(address)
    with sync_playwright() as driver:
        own = browser(driver)
        if name == "looks":
            looks.check(own, served, shown, faults, is_long)
        elif name == "keyboard":
            keyboard.check(own, served, shown, faults)
        elif name == "finding":
            finding.check(own, served, site, faults)
        elif name == "window":
            window.check(own, tool, faults)
        own.close()
    return faults.places


def tasks(address, site, tool, shown, is_long, is_thornby):
    """As many as keep all processors busy, the longest first."""
    count = os.cpu_count() or 1
    walked = shown if is_long else shown[:3]
    work = [("window", [])] if is_thornby else []
    work += [("looks", shown[start::count]) for start in range(count)]
    work += [("keyboard", walked[start::count]) for start in range(count)]
    work += [("finding", [])] if is_thornby else []
    return [(name, address, site, tool, some, is_long) for name, some in work]


def main(words):
    is_long = "--long" in words
    others = [word for word in words if not word.startswith("--")]
    tool = os.path.abspath(others[0]) if others else str(home / ".build/debug/noticeboard")
    if shutil.which("chromium") is None or not os.access(tool, os.X_OK):
        sys.exit("browser-check: run “make test” or “make browser”, which install and build first")
    if "--weigh" in words:
        weigh.main(tool)
        return 0
    start = time.monotonic()
    is_thornby = len(others) < 2
    project = home / "Examples/Thornby" if is_thornby else pathlib.Path(others[1])
    site, faults = built(tool, project), Faults()
    few = pages.one_of_each_shape(site) if is_thornby else pages.one_of_each_folder(site)
    shown = pages.all_of(site) if is_long else few
    with pages.Served(site) as served:
        work = tasks(served.address, site, tool, shown, is_long, is_thornby)
        with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as workers:
            for found in workers.map(part, work):
                faults.take(found)
        if is_long:
            markup.check(site, faults)
            with sync_playwright() as driver:
                own = browser(driver)
                speed.check(own, served, few, faults)
                pictures.take(own, served, few, project.resolve().name)
                own.close()
    code = faults.tell()
    if code == 0:
        print(f"browser: {len(shown)} pages, no fault, {time.monotonic() - start:.0f} seconds")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
