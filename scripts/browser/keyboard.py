"""A walk through each page with nothing but a keyboard."""

LOOK = """(one) => {
  const made = getComputedStyle(one);
  return [made.outlineStyle, made.outlineWidth, made.outlineColor, made.boxShadow,
    made.backgroundColor, made.borderColor, made.textDecorationLine].join(" ");
}"""

STEPS = """() => {
  const look = %s;
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select,"
    + " textarea, summary, [tabindex]")].filter((one) => one.tabIndex >= 0 && !one.disabled
    && one.checkVisibility({ visibilityProperty: true }));
  window.keyboardWalk = new Map(all.map((one) => [one, look(one)]));
  return all.length;
}""" % LOOK

NOW = """() => {
  const look = %s;
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  const place = one.getBoundingClientRect();
  const label = one.labels && one.labels[0] ? one.labels[0].getBoundingClientRect() : place;
  const box = place.width > 2 ? place : label;
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  const hit = document.elementFromPoint(x, y);
  const isSeen = box.width > 2 && box.bottom > 0 && box.top < innerHeight && box.right > 0
    && hit !== null && (one.contains(hit) || hit.contains(one) || (one.labels || [])[0]?.contains(hit));
  const before = window.keyboardWalk?.get(one);
  return {
    html: one.outerHTML.slice(0, 80), isSeen, place: one.id + one.outerHTML,
    isMarked: before === undefined || before !== look(one)
      || [...(one.labels || [])].some((part) => getComputedStyle(part).outlineStyle !== "none"),
    isSkip: one.classList.contains("skip"),
  };
}""" % LOOK


def check(browser, served, shown, faults):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    for address in shown:
        page.goto(served.to(address), wait_until="load")
        walk(page, lambda what: faults.add(what, address))
        skip(page, lambda what: faults.add(what, address))
    context.close()


def walk(page, add):
    count = page.evaluate(STEPS)
    for step in range(count + 10):
        page.keyboard.press("Tab")
        now = page.evaluate(NOW)
        # After the last place comes the browser's own frame, or at once the first place again.
        if now is None or (step > 0 and now["isSkip"]):
            if step < count * 0.5:
                add(f"the keyboard reaches only {step} of {count} places")
            return
        if step == 0 and not now["isSkip"]:
            add("the first place is no link to the main content")
        if not now["isMarked"]:
            add(f"nothing shows where the keyboard is: {now['html']}")
        if not now["isSeen"]:
            add(f"what the keyboard is at cannot be seen: {now['html']}")
    add("the keyboard does not come to the end of the page")


def skip(page, add):
    page.reload(wait_until="load")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    if not page.evaluate("() => document.activeElement?.id === 'main'"):
        add("the link to the main content does not lead there")
        return
    page.keyboard.press("Tab")
    inside = "() => document.activeElement?.closest('header.top, nav.menu') === null"
    if not page.evaluate(inside):
        add("after the link to the main content, the keyboard is at the top again")
