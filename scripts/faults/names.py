"""Links, pipes and devices among the content, and names that nobody would give a file."""
import os
import socket
import stat
import unicodedata

import trial
from trial import build, expect, fault, listing, put, site


def published(output):
    return [name for name in site(output)["public"] or {} if name.startswith("groups/group-") and name.endswith(".html")]


@fault("F12", "links in the content to files and folders outside the project")
def links():
    project, output = trial.project("links"), trial.work / "links-out"
    put(trial.work / "outside/secret.md", listing("OUTSIDESECRET", body="OUTSIDESECRET"))
    put(trial.work / "outside/secret.css", "/* OUTSIDESECRET */")
    links = {
        "Content/listings/linked.md": trial.work / "outside/secret.md",
        "Content/listings/relative.md": "../../../outside/secret.md",
        "Content/more": trial.work / "outside",
        "Content/pictures/linked.png": "/etc/hostname",
        "Templates/site.css": trial.work / "outside/secret.css",
    }
    for name, target in links.items():
        put(project / name).unlink()
        (project / name).symlink_to(target)
    ended = build(project, output).ended(1)
    for name in links:
        expect(f"{name}:" in ended.out, f"“{name}” is not named")
    expect(len(published(output)) == 3, "the rest is not published")
    for path in output.rglob("*"):
        if path.is_file():
            expect(b"OUTSIDESECRET" not in path.read_bytes(), f"{path.name} holds what is outside")
    return f"{len(links)} links named, nothing read through them, the rest published, with 1"


@fault("F13", "loops of links, and a link to the folder above")
def loops():
    project, output = trial.project("loops"), trial.work / "loops-out"
    loops = {"one.md": "two.md", "two.md": "one.md", "self.md": "self.md", "above": "..", "here": "."}
    for name, target in loops.items():
        (project / "Content/listings" / name).symlink_to(target)
    ended = build(project, output, timeout=20).ended(1)
    for name in loops:
        expect(f"Content/listings/{name}:" in ended.out, f"“{name}” is not named")
    expect(len(published(output)) == 3, "the rest is not published")
    return f"{len(loops)} links named, ended with 1 after {ended.seconds:.2f} s"


@fault("F14", "pipes, sockets and devices among content, pictures, settings and templates")
def specials():
    project, output = trial.project("specials"), trial.work / "specials-out"
    made = ["Content/listings/pipe.md", "Content/pictures/pipe.png", "Templates/pipe.html"]
    made += ["Site/words.csv", "Content/directory/feed.json"]
    for name in made:
        put(project / name).unlink()
        os.mkfifo(project / name)
    holder = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    os.chdir(project / "Content/pictures")
    holder.bind("socket.png")
    os.chdir(here)
    made.append("Content/pictures/socket.png")
    if trial.is_root:
        for number, name in enumerate(["Content/listings/null.md", "Content/pictures/zero.png"]):
            try:
                os.mknod(project / name, stat.S_IFCHR | 0o666, os.makedev(1, 3 + 2 * number))
                made.append(name)
            except PermissionError:
                pass
    ended = build(project, output, timeout=20).ended(1)
    holder.close()
    for name in made:
        expect(f"{name}:" in ended.out, f"“{name}” is not named")
    expect(len(published(output)) == 3, "the rest is not published")
    return f"{len(made)} of them named, none waited for, ended with 1 after {ended.seconds:.2f} s"


@fault("names", "file names with line ends, terminal codes, bytes that are no text, and twins")
def odd_names():
    project, output = trial.project("names"), trial.work / "names-out"
    folder = os.fsencode(project / "Content/listings")
    odd = [
        b"a\nb.md", b"bell\x07.md", b"\x1b[31mred\x1b[0m.md", b"bad\xff\xfe.md", b"c\\d.md", b"\xc2\x9b2J.md",
        "caf\u00e9.md".encode(), unicodedata.normalize("NFD", "caf\u00e9.md").encode(),
        b"x" * 252 + b".md", b"-rf.md", b" space .md", "\u202egnp.md".encode(), b"a'\"<b>&.md",
        "日本語.md".encode(), b"%2e%2e%2f.md", b"con.md", b"index.md", b"CON.md", b"a:b.md", b"$(id).md",
    ]
    for number, name in enumerate(odd):
        with open(os.path.join(folder, name), "w") as file:
            file.write(listing(f"Odd number {number}"))
    ended = build(project, output, timeout=20).ended(0, 1)
    for text in (ended.out, ended.talk):
        bad = [c for c in text if c != "\n" and unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
        expect(not bad, f"the terminal was sent {bad[:5]!r}")
        expect("\u202e" not in text, "the terminal was told to write from right to left")
    made = [name for name in site(output)["public"] if not name.endswith("/")]
    plain = set("abcdefghijklmnopqrstuvwxyz0123456789-_./")
    strange = [name for name in made if not set(name) <= plain]
    expect(not strange, f"the site holds {strange[:3]!r}")
    expect(len(published(output)) == 3, "the plain listings are not published")
    count = sum(name.startswith("groups/") and name.endswith(".html") for name in made) - 3
    told = sum(line.startswith("Content/listings/") and ": error: " in line for line in ended.out.splitlines())
    # One line names both of the twins.
    expect(count > 5 and count + told >= len(odd) - 1, f"{count} published and {told} named")
    return f"{len(odd)} names: {count} published under plain addresses, the others named, with 1"
