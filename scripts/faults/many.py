"""Ten thousand listings, half of them broken."""
import json
import re
import resource
import subprocess

import trial
from trial import build, expect, fault, site

COUNT = 10_000
TOLD = 50


@fault("F28", f"{COUNT} listings of which half are broken in five ways")
def half_broken():
    project, output = trial.work / "many", trial.work / "many-out"
    make = [trial.home / "scripts/make-listings", str(COUNT), project, "--broken", str(COUNT // 2)]
    subprocess.run(list(map(str, make)), check=True)
    ended = build(project, output, timeout=600).ended(1)
    # The most that any build of this run has taken; each fault may only add to it.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    expect(peak < 1000, f"it took {peak:.0f} MB")
    full = len(re.findall(r"^\S+:\d+:\d+: (?:error|warning|advice): ", ended.out, re.M))
    more = re.search(r"^and (\d+) more", ended.out, re.M)
    expect(full == TOLD and more, f"{full} findings are told in full")
    found = json.loads((output / "report.json").read_text())
    every = len(found["findings"])
    expect(every == full + int(more[1]), f"of {every} findings, {full} and {more[1]} are told")
    counts = found["counts"]
    expect(counts["withheld"] >= COUNT // 2, f"it counts {counts}")
    pages = [name for name in site(output)["public"] if name.startswith("groups/") and name.endswith(".html")]
    expect(len(pages) == COUNT // 2, f"{len(pages)} pages are published")
    return (
        f"{len(pages)} published, {counts['withheld']} withheld, after {ended.seconds:.0f} s with at most "
        f"{peak:.0f} MB; {full} findings in full, {more[1]} counted, all {every} in the report"
    )
