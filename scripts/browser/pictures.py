"""Pictures of pages, for people to look at: .bench/pictures."""
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / ".bench/pictures"


def take(browser, served, shown):
    FOLDER.mkdir(parents=True, exist_ok=True)
    for page in shown:
        name = page.removesuffix(".html").replace("/", "-")
        for width in (360, 1280):
            for scheme in ("light", "dark"):
                picture(browser, served.to(page), f"{name}-{width}-{scheme}", width, scheme)
        picture(browser, served.to(page), f"{name}-1280-forced", 1280, "dark", "active")
        paper(browser, served.to(page), f"{name}-print")
    print(f"pictures: {FOLDER}")


def picture(browser, url, name, width, scheme, forced="none"):
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, forced_colors=forced
    )
    page = context.new_page()
    page.goto(url, wait_until="load")
    page.screenshot(path=FOLDER / f"{name}.png", full_page=True)
    context.close()


def paper(browser, url, name):
    context = browser.new_context(viewport={"width": 794, "height": 1123})
    page = context.new_page()
    page.goto(url, wait_until="load")
    page.emulate_media(media="print")
    page.screenshot(path=FOLDER / f"{name}.png", full_page=True)
    page.pdf(path=FOLDER / f"{name}.pdf", prefer_css_page_size=True)
    context.close()
