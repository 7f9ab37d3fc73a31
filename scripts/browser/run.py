"""What scripts/browser-check starts, once the libraries are there."""
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


def built(tool):
    """Thornby's editions, made new."""
    output = home / ".bench/browser-site"
    shutil.rmtree(output, ignore_errors=True)
    output.parent.mkdir(exist_ok=True)
    command = [tool, "build", "--project", home / "Examples/Thornby", "--output", output]
    made = subprocess.run(
        [*command, "--today", "2026-11-21", "--quiet"], stdout=subprocess.DEVNULL
    )
    if made.returncode > 1:
        sys.exit(f"browser-check: the build ended with {made.returncode}")
    return output


def main(words):
    is_long = "--long" in words
    others = [word for word in words if not word.startswith("--")]
    tool = os.path.abspath(others[0]) if others else str(home / ".build/debug/noticeboard")
    chromium = shutil.which("chromium")
    if chromium is None or not os.access(tool, os.X_OK):
        sys.exit("browser-check: run “make test” or “make browser”, which install and build first")
    start = time.monotonic()
    site, faults = built(tool), Faults()
    with pages.Served(site) as served, sync_playwright() as driver:
        # Within a container or as root, Chromium's own sandbox cannot be set up.
        browser = driver.chromium.launch(
            executable_path=chromium, args=["--no-sandbox"] if os.geteuid() == 0 else []
        )
        shown = pages.all_of(site) if is_long else pages.one_of_each_shape(site)
        looks.check(browser, served, shown, faults, is_long)
        keyboard.check(browser, served, shown if is_long else shown[:3], faults)
        finding.check(browser, served, site, faults)
        window.check(browser, tool, faults)
        if is_long:
            markup.check(site, faults)
            speed.check(browser, served, pages.one_of_each_shape(site), faults)
            pictures.take(browser, served, pages.one_of_each_shape(site))
        browser.close()
    code = faults.tell()
    if code == 0:
        print(f"browser: {len(shown)} pages, no fault, {time.monotonic() - start:.0f} seconds")
    return code


sys.exit(main(sys.argv[1:]))
