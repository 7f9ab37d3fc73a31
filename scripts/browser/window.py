"""The preview's own window, used while a file is being changed."""
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile

import looks

home = pathlib.Path(__file__).resolve().parent.parent.parent
LISTING = "Content/listings/thornby-community-choir.md"
PAGE = "public/groups/thornby-community-choir.html"
MARK = "\nWe keep a spare song sheet. For times, [click here](../pages/about.md).\n"
PLACE = "() => [scrollY, document.activeElement.textContent, document.body.textContent]"
RULES = {**looks.RULES, "rules": {**looks.RULES["rules"], "page-has-heading-one": {"enabled": True}}}


def check(browser, tool, faults):
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder) / "Thornby"
        shutil.copytree(home / "Examples/Thornby", project)
        serving = subprocess.Popen(
            [tool, "serve", "--project", project, "--today", "2026-11-21", "--quiet"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        try:
            address = re.search(r"http://\S+/", serving.stdout.readline()).group(0)
            context = browser.new_context(viewport={"width": 1400, "height": 900})
            use(context.new_page(), address, project, lambda what: faults.add(what, "preview"))
            context.close()
        finally:
            serving.send_signal(signal.SIGINT)
            if serving.wait(timeout=10) != 130:
                faults.add(f"Ctrl-C ends it with {serving.returncode}", "preview")


def use(window, address, project, add):
    window.on("pageerror", lambda error: add(f"script: {error}"))
    window.goto(f"{address}#/{PAGE}")
    until(window, lambda: "song sheet" not in inside(window)[2] and inside(window)[2])
    until(window, lambda: "Up to date" in window.inner_text("#status"))
    window.evaluate(looks.AXE)
    looks.report(window, RULES, add, " in the window")
    keeps_its_place(window, project, add)
    shows_what_was_found(window, add)
    switches(window, add)
    survives_a_broken_template(window, project, add)


def frame(window):
    return window.frames[1]


def inside(window):
    """How far down the page is, where the keyboard is, and its words; it may just be loading."""
    try:
        return frame(window).evaluate(PLACE)
    except Exception:  # noqa: BLE001
        return [0, "", ""]


def until(window, is_so, seconds=20):
    for _ in range(seconds * 20):
        if is_so():
            return True
        window.wait_for_timeout(50)
    return False


def keeps_its_place(window, project, add):
    window.focus("#page")
    frame(window).evaluate("""() => {
      document.querySelectorAll("footer a")[2].focus({ preventScroll: true });
      scrollTo({ top: 600, behavior: "instant" });
    }""")
    before = inside(window)
    path = project / LISTING
    path.write_text(path.read_text(encoding="utf-8") + MARK, encoding="utf-8")
    if not until(window, lambda: "song sheet" in inside(window)[2]):
        add("a save is not shown")
    until(window, lambda: inside(window)[1] == before[1])
    after = inside(window)
    if after[1] != before[1]:
        add(f"the keyboard is no longer at “{before[1]}” after a save, but at “{after[1]}”")
    if abs(after[0] - before[0]) > 250:
        add(f"the page is no longer {before[0]} pixels down after a save, but {after[0]}")


def shows_what_was_found(window, add):
    notes = "() => [...document.querySelectorAll('.noticeboard-note')].map((one) => one.textContent)"
    if not until(window, lambda: "click here" in " ".join(frame(window).evaluate(notes))):
        add("what was found does not stand beside the words")
    if "name the task or the page" not in window.inner_text("#here"):
        add("the remedy does not stand in the list")
    if not until(window, lambda: "withheld" in window.inner_text("#here")):
        add("nothing says that the page is withheld")


def switches(window, add):
    looked = {
        "phone": "() => innerWidth === 360",
        "paper": "() => getComputedStyle(document.querySelector('nav')).display === 'none'",
        "dark": "() => getComputedStyle(document.body).backgroundColor === 'rgb(16, 32, 30)'",
        "forced": "() => document.getElementById('noticeboard-forced') !== null",
        "notes": "() => document.querySelector('.noticeboard-note') === null",
    }
    for look, is_so in looked.items():
        button = window.locator(f"[data-look={look}]")
        if frame(window).evaluate(is_so):
            add(f"“{look}” is on before it is switched on")
        button.click()
        if not until(window, lambda: frame(window).evaluate(is_so), 5):
            add(f"“{look}” changes nothing")
        button.click()
        if not until(window, lambda: not frame(window).evaluate(is_so), 5):
            add(f"“{look}” cannot be switched off again")


def survives_a_broken_template(window, project, add):
    template = project / "Templates/group.html"
    template.parent.mkdir()
    frame(window).evaluate("() => { window.wasHereBefore = true; }")
    template.write_text("<p>{{nmae}}</p>", encoding="utf-8")
    if not until(window, lambda: "nmae" in window.inner_text("#trouble")):
        add("a broken template is not told of")
    if not frame(window).evaluate("() => window.wasHereBefore && document.body.textContent"):
        add("with a broken template, the page is loaded again though it is the same")
    if "song sheet" not in inside(window)[2]:
        add("with a broken template, the last good page is gone")
    template.unlink()
    if not until(window, lambda: window.locator("#trouble").is_hidden()):
        add("a template that is mended is still told of")
