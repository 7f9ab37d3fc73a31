"""Sets many papers with one engine. Called as: typeset.py FOLDER SECONDS

FOLDER holds orders.json, papers/, data/ and fonts/. Each paper that is made goes to made/NUMBER.pdf,
and results.txt gets a line for each order, as soon as it is done: its number, `made` or `refused`,
and why. An order that takes longer than SECONDS ends the process; whoever called goes on after it.
"""

import json
import signal
import sys

import typst

folder, seconds = sys.argv[1], float(sys.argv[2])
fonts = typst.Fonts(
    include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder + "/fonts"]
)
engine = typst.Compiler(root=folder, font_paths=fonts, ignore_system_fonts=True)
with open(folder + "/orders.json", encoding="utf-8") as file:
    orders = json.load(file)

with open(folder + "/results.txt", "a", encoding="utf-8") as results:
    for order in orders:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        number, why, end = order["number"], "", "made"
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
            end, why = "refused", " ".join(error.message.split())[:2000]
        signal.setitimer(signal.ITIMER_REAL, 0)
        print(number, end, why, sep="\t", file=results, flush=True)
