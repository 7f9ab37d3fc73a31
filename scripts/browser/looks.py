"""How each page looks and what it says of itself, in the ways that people look at pages."""
import pathlib

import axe_playwright_python

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa",
                   "best-practice"],
    },
    # Contrast of 7 to 1, and nothing that a finger may miss.
    "rules": {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast", "color-contrast-enhanced"]}}

# What a finger must hit. A link within a sentence is as large as its letters; a choice, as its label.
SMALL = """() => {
  const seen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const ink = (one) => {
    const made = getComputedStyle(one);
    return made.clipPath !== "none" && one.getBoundingClientRect().width < 3;
  };
  const inWords = (one) => one.matches("a") && getComputedStyle(one).display === "inline"
    && [...one.parentElement.childNodes].some((node) => node !== one && !node.contains(one)
      && node.nodeType === 3 && /[\\p{L}]{2}/u.test(node.data));
  const size = (one) => {
    const all = [one, ...(one.labels || [])].map((part) => part.getBoundingClientRect());
    return Math.min(Math.max(...all.map((r) => r.width)), Math.max(...all.map((r) => r.height)));
  };
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((one) => one.type !== "hidden" && seen(one) && !ink(one) && !inWords(one))
    .filter((one) => !one.classList.contains("skip") && size(one) < 43.5)
    .map((one) => one.outerHTML.slice(0, 90) + " " + size(one).toFixed(0));
}"""

# What sticks out at the side, or is cut off in its box.
OUTSIDE = """() => {
  const wide = document.documentElement.clientWidth + 1;
  const scrolls = (one) => one && one !== document.body
    && (/auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  const own = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const hidden = (one) => one.closest(".hidden, .skip") !== null;
  const out = [...document.body.querySelectorAll("*")].filter((one) => {
    const place = one.getBoundingClientRect();
    return place.width > 1 && place.right > wide && !scrolls(one.parentElement) && !hidden(one);
  });
  const cut = [...document.body.querySelectorAll("*")].filter((one) => own(one) && !hidden(one)
    && one.checkVisibility() && /hidden|clip/.test(getComputedStyle(one).overflow)
    && (one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 3));
  const sticks = document.documentElement.scrollWidth > wide ? ["the page is wider than the screen"] : [];
  return sticks.concat([...out, ...cut].slice(0, 3).map((one) => one.outerHTML.slice(0, 90)));
}"""

SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important;"
    + " word-spacing: .16em !important; } p { margin-block-end: 2em !important; }");
  document.adoptedStyleSheets = [sheet];
}"""

PAPER = """() => {
  const faults = [];
  for (const one of document.querySelectorAll("nav, .skip, form, button")) {
    if (one.checkVisibility() && one.getBoundingClientRect().height > 1) {
      faults.push("printed though nobody can press it: " + one.outerHTML.slice(0, 60));
    }
  }
  const words = [...document.querySelectorAll("main p, main li, main dd")].filter((one) =>
    one.checkVisibility() && one.textContent.trim().length > 40);
  const small = words.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 15.9);
  if (small.length) faults.push("printed smaller than 12 point: " + small[0].textContent.trim().slice(0, 60));
  if (!document.querySelector("main h1")?.checkVisibility()) faults.push("printed without its heading");
  return faults.slice(0, 3);
}"""


def check(browser, served, shown, faults, is_long):
    for look, settings in [
        (on_a_phone, {"viewport": size(360, 800)}),
        (in_the_dark, {"viewport": size(1280, 900), "color_scheme": "dark"}),
        (in_forced_colours, {"viewport": size(1280, 900), "forced_colors": "active"}),
    ]:
        context = browser.new_context(**settings)
        # Colours come from one stylesheet: a few pages show all there are.
        few = shown if is_long or look is on_a_phone else shown[::3]
        for address in few:
            page = context.new_page()
            watch(page, served, lambda what, address=address: faults.add(what, address), look)
            page.goto(served.to(address), wait_until="load")
            look(page, lambda what, address=address: faults.add(what, address))
            page.close()
        context.close()


def size(width, height):
    return {"width": width, "height": height}


def watch(page, served, add, look):
    if look is on_a_phone:
        page.on(
            "console", lambda message: message.type == "error" and add(f"console: {message.text}")
        )
        page.on("pageerror", lambda error: add(f"script: {error}"))
    page.on("request", lambda asked: led_astray(asked.url, served, add))


def led_astray(url, served, add):
    if not url.startswith((served.address, "data:")):
        add(f"asks another host: {url}")


def on_a_phone(page, add):
    page.evaluate(AXE)
    report(page, RULES, add, "")
    for one in page.evaluate(SMALL):
        add(f"under 44 pixels: {one}")
    outside(page, add, "at 360 pixels")
    page.set_viewport_size(size(320, 640))
    outside(page, add, "at 320 pixels")
    page.evaluate(SPACED)
    outside(page, add, "with letters wide apart")
    page.evaluate("() => { document.adoptedStyleSheets = []; }")
    # A screen of 1280 by 1024, at 200 and at 400 %.
    for width, height, percent in [(640, 512, 200), (320, 256, 400)]:
        page.set_viewport_size(size(width, height))
        outside(page, add, f"at {percent} %")
    page.set_viewport_size(size(794, 1123))
    page.emulate_media(media="print")
    for one in page.evaluate(PAPER):
        add(one)


def in_the_dark(page, add):
    page.evaluate(AXE)
    report(page, CONTRAST, add, " in the dark")
    outside(page, add, "at 1280 pixels")


FORCED = """() => {
  const faults = [];
  if (!matchMedia("(forced-colors: active)").matches) faults.push("not tried");
  for (const one of document.querySelectorAll("button, .button, summary, input")) {
    if (!one.checkVisibility() || one.closest(".hidden")) continue;
    const made = getComputedStyle(one);
    const isChoice = /radio|checkbox/.test(one.type || "");
    const hasEdge = parseFloat(made.borderTopWidth) > 0 && made.borderTopStyle !== "none";
    if (!hasEdge && !isChoice && one.matches("button, .button")) {
      faults.push("no edge in forced colours: " + one.outerHTML.slice(0, 60));
    }
  }
  return faults.slice(0, 3);
}"""


def in_forced_colours(page, add):
    for one in page.evaluate(FORCED):
        add(one)


def outside(page, add, when):
    for one in page.evaluate(OUTSIDE):
        add(f"{when}, cut off or outside: {one}")


def report(page, rules, add, when):
    found = page.evaluate("(rules) => axe.run(document, rules)", rules)
    for fault in found["violations"]:
        place = fault["nodes"][0]
        add(f"{fault['id']}{when}: {fault['help']}: {place['html'][:110]}")
