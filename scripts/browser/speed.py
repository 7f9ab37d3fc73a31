"""How long a page takes on a slow phone: a slow 3G network and a sixth of the processor."""
import collections
import statistics

LONGEST = 1.5
Load = collections.namedtuple("Load", "largest shifted bytes requests")
WATCH = """
  window.largest = 0; window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.largest = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
"""


def check(browser, served, shown, faults):
    times = {}
    for address in shown:
        # Whatever else the computer does can only make it slower.
        loads = [load(browser, served.to(address)) for _ in range(3)]
        largest, shifted = min(loads).largest, max(load.shifted for load in loads)
        times[address] = largest
        if largest > LONGEST:
            faults.add(f"the page is there after {largest:.2f} seconds on a slow phone", address)
        if shifted > 0:
            faults.add(f"the page moves while it loads: {shifted:.4f}", address)
    slowest = max(times, key=times.get)
    print(
        f"slow phone: {statistics.median(times.values()):.2f} seconds (median), "
        f"{times[slowest]:.2f} (slowest: {slowest})"
    )


def load(browser, url):
    context = browser.new_context(viewport={"width": 360, "height": 740}, device_scale_factor=2)
    context.add_init_script(WATCH)
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    sent = {"bytes": 0, "requests": 0}

    def add(what, number):
        sent[what] += number

    line.on("Network.loadingFinished", lambda got: add("bytes", got["encodedDataLength"]))
    line.on("Network.responseReceived", lambda got: add("requests", got["response"]["status"] == 200))
    rate = 400 * 1024 / 8
    line.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": 400, "downloadThroughput": rate, "uploadThroughput": rate,
    })
    line.send("Emulation.setCPUThrottlingRate", {"rate": 6})
    page.goto(url, wait_until="load", timeout=120_000)
    page.wait_for_timeout(800)
    found = page.evaluate("() => [window.largest / 1000, window.shifted]")
    context.close()
    return Load(*found, **sent)
