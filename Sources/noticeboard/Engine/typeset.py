"""Sets many papers with one engine. Called as: typeset.py FOLDER SECONDS HAND

FOLDER holds papers/, data/ and fonts/, and orders-HAND.json says what is to be set. Each paper that
is made goes to made/NUMBER.pdf, and results-HAND.txt gets a line for each order, as soon as it is
done: its number, `made` or `refused`, where in the template, and why. An order that takes longer than
SECONDS ends the process; whoever called goes on after it. When that is gone, nobody wants the rest.
"""

import json
import os
import re
import signal
import sys

import typst

caller = os.getppid()
folder, seconds, hand = sys.argv[1], float(sys.argv[2]), sys.argv[3]
fonts = typst.Fonts(
    include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder + "/fonts"]
)
engine = typst.Compiler(root=folder, font_paths=fonts, ignore_system_fonts=True)
with open(f"{folder}/orders-{hand}.json", encoding="utf-8") as file:
    orders = json.load(file)


def place(error):
    """The first place that is named below the first error, as FILE:LINE:COLUMN."""
    words = error.diagnostic.partition("error: ")[2]
    found = re.search(r"┌─ (\S+:\d+:\d+)", words)
    return found.group(1) if found else ""


with open(f"{folder}/results-{hand}.txt", "a", encoding="utf-8") as results:
    for order in orders:
        if os.getppid() != caller:
            sys.exit()
        signal.setitimer(signal.ITIMER_REAL, seconds)
        number, where, why, end = order["number"], "", "", "made"
        try:
            paper = engine.compile(
                f"{folder}/papers/{order['template']}",
                format="pdf",
                sys_inputs={"data": f"/data/{number}.json"},
                pdf_standards=["ua-1"],
            )
            with open(f"{folder}/made/{number}.pdf", "xb") as file:
                file.write(paper)
        except typst.TypstError as error:
            end, where, why = "refused", place(error), " ".join(error.message.split())[:2000]
        signal.setitimer(signal.ITIMER_REAL, 0)
        print(number, end, where, why, sep="\t", file=results, flush=True)
