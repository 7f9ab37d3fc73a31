"""Pictures of pages, for people to look at: .bench/pictures."""
import pathlib

import looks

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / ".bench/pictures"
# Looked at in all the ways in which readers may have set their browsers.
SIX = [
    "public/index.html", "public/areas/thornby.html", "public/groups/thornby-memory-cafe.html",
    "public/leaflets/find-a-group-urdu.html", "public/search.html", "practice/gaps.html",
]
# A screen of 1280 by 1024 at 200 and at 400 % has so many pixels left.
WAYS = {"320": (320, 640), "spaced": (360, 800), "200-percent": (640, 512), "400-percent": (320, 256)}


def take(browser, served, shown, project):
    FOLDER.mkdir(parents=True, exist_ok=True)
    for page in shown:
        name = project + "-" + page.removesuffix(".html").replace("/", "-")
        for width in (360, 1280):
            for scheme in ("light", "dark"):
                picture(browser, served.to(page), f"{name}-{width}-{scheme}", width, scheme)
        picture(browser, served.to(page), f"{name}-1280-forced", 1280, "dark", "active")
        paper(browser, served.to(page), f"{name}-print")
        if page in SIX:
            ways(browser, served.to(page), name)
            keyboard(browser, served.to(page), f"{name}-keyboard")
    print(f"pictures: {FOLDER}")


def picture(browser, url, name, width, scheme, forced="none"):
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, forced_colors=forced
    )
    page = context.new_page()
    page.goto(url, wait_until="load")
    page.screenshot(path=FOLDER / f"{name}.png", full_page=True)
    context.close()


def ways(browser, url, name):
    for way, (width, height) in WAYS.items():
        context = browser.new_context(viewport={"width": width, "height": height})
        page = context.new_page()
        page.goto(url, wait_until="load")
        if way == "spaced":
            page.evaluate(looks.SPACED)
        page.screenshot(path=FOLDER / f"{name}-{way}.png", full_page=True)
        context.close()


def keyboard(browser, url, name):
    """Where the keyboard is at its first stop, and at the tenth."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(url, wait_until="load")
    for stop in range(1, 11):
        page.keyboard.press("Tab")
        if stop in (1, 10):
            page.screenshot(path=FOLDER / f"{name}-{stop}.png")
    context.close()


def paper(browser, url, name):
    context = browser.new_context(viewport={"width": 794, "height": 1123})
    page = context.new_page()
    page.goto(url, wait_until="load")
    page.emulate_media(media="print")
    page.screenshot(path=FOLDER / f"{name}.png", full_page=True)
    page.pdf(path=FOLDER / f"{name}.pdf", prefer_css_page_size=True)
    context.close()
