"""Finding a group, done as a reader does it: lists filtered, words searched for."""
import re

AREA = "public/areas/thornby.html"
SEARCH = "public/search.html"
ICON = "public/assets/touch-icon.png"
# The names of the groups that a reader sees.
SHOWN = """() => [...document.querySelectorAll(".card")]
  .filter((card) => card.getClientRects().length > 0)
  .map((card) => card.querySelector("h2, h3").textContent.trim()).sort()"""
SAID = """() => [...document.querySelectorAll("[role=status], [aria-live]")]
  .map((one) => one.textContent.trim()).filter(Boolean).join(" ")"""
FOUND = """() => [...document.querySelectorAll("#search-results a")]
  .filter((one) => one.checkVisibility()).map((one) => one.textContent.trim())"""


def check(browser, served, site, faults):
    for has_script in (True, False):
        context = browser.new_context(
            viewport={"width": 360, "height": 800}, java_script_enabled=has_script
        )
        page = context.new_page()
        filters(page, served, has_script, lambda what: faults.add(what, AREA))
        context.close()
    places = [("http", served.to(SEARCH)), ("file", (site / SEARCH).as_uri())]
    for kind, address in places:
        context = browser.new_context(viewport={"width": 360, "height": 800})
        page = context.new_page()
        search(page, address, lambda what: faults.add(f"{kind}: {what}", SEARCH))
        context.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served.to(ICON))
    if page.evaluate("() => document.images[0]?.naturalWidth") != 180:
        faults.add("it is no picture of 180 pixels", ICON)
    large_print(page, served, lambda what: faults.add(what, AREA))
    page.goto(served.to(SEARCH))
    if page.locator("main a[href*='groups/']").count() < 20:
        faults.add("without a script, it is no list of all groups", SEARCH)
    context.close()


def large_print(page, served, add):
    """By the box at the foot of a page, and still there when the reader goes to another part of it."""
    size = "() => parseFloat(getComputedStyle(document.documentElement).fontSize)"
    page.goto(served.to(AREA))
    usual = page.evaluate(size)
    page.locator(".by-box label").click()
    page.evaluate("() => { location.hash = 'main'; }")
    if page.evaluate(size) < usual * 1.3:
        add("large print is lost when the reader goes to another part of the page")
    page.goto(served.to(AREA) + "#large-print")
    page.reload()
    if page.evaluate(size) < usual * 1.3:
        add("the address of large print does not lead to it")


def filters(page, served, has_script, add):
    # What the pages of one day and of no cost list is what the filters must leave.
    lists = {}
    for part in ("tuesday", "free"):
        page.goto(served.to(f"public/areas/thornby/{part}.html"))
        lists[part] = page.evaluate(SHOWN)
    page.goto(served.to(AREA))
    everything = page.evaluate(SHOWN)
    choose(page, "Tuesday")
    tuesday = page.evaluate(SHOWN)
    if not set(lists["tuesday"]) <= set(everything) or tuesday != lists["tuesday"]:
        add(f"“Tuesday” leaves {tuesday}, and its page has {lists['tuesday']}")
    choose(page, "Free")
    both, wanted = page.evaluate(SHOWN), sorted(set(lists["tuesday"]) & set(lists["free"]))
    if both != wanted:
        add(f"“Tuesday” and “Free” leave {both}, not {wanted}")
    if has_script:
        said = page.evaluate(SAID)
        if not re.search(rf"\b{len(wanted)} of {len(everything)}\b", said) and wanted:
            add(f"the count is not told: “{said}”")
        page.reload()
        if page.evaluate(SHOWN) != wanted:
            add("the choice is lost when the page is loaded again")


def choose(page, label):
    page.locator("form.filter label", has_text=re.compile(rf"^\s*{label}\b", re.I)).first.click()


def search(page, address, add):
    page.goto(address)
    field = page.locator("main input[type=search]")

    def results(words):
        field.fill(words)
        page.wait_for_timeout(400)
        return page.evaluate(FOUND), page.evaluate(SAID)

    for words in ("memory cafe", "Memory Café", "memo", "dementia"):
        found, said = results(words)
        if not any(re.search("memory caf", name, re.I) for name in found):
            add(f"“{words}” does not find the memory café, but {found[:3]}")
        if not re.search(r"\d+", said):
            add(f"“{words}”: the count is not told: “{said}”")
    if results("Café")[0] != results("cafe")[0]:
        add("“Café” and “cafe” find different groups")
    found, said = results("zzzz")
    if found:
        add(f"“zzzz” finds {found[:3]}")
