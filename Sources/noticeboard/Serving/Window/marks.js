// Puts what was found beside the words it is about, in the page as it is shown; never in the page
// itself, which is published without it.
const blocks = "p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, figcaption, blockquote, summary";

// As a reader sees it: Markdown's signs do not stand in the page.
const words = (source) => source
  .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
  .replace(/[*_`]+/g, "")
  .replace(/^[#>\-+\s]+/gm, "")
  .replace(/\s+/g, " ")
  .trim();

// The page's text with one space for many, and for each letter where it stands.
const textOf = (root) => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest("script, style, .noticeboard-note")) continue;
    for (let index = 0; index < node.data.length; index += 1) {
      const letter = /\s/.test(node.data[index]) ? " " : node.data[index];
      if (letter === " " && text.endsWith(" ")) continue;
      text += letter;
      places.push([node, index]);
    }
  }
  return { text, places };
};

const tint = (root, sought) => {
  const { text, places } = textOf(root);
  const start = text.indexOf(sought);
  if (start < 0) return null;
  const parts = new Map();
  for (const [node, index] of places.slice(start, start + sought.length)) {
    const part = parts.get(node) || [index, index];
    parts.set(node, [part[0], index]);
  }
  let last = null;
  for (const [node, [from, to]] of parts) {
    const range = root.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to + 1);
    last = root.ownerDocument.createElement("mark");
    last.className = "noticeboard-mark";
    range.surroundContents(last);
  }
  return last;
};

const note = (inner, finding) => {
  const made = inner.createElement("span");
  made.className = "noticeboard-note " + finding.severity;
  made.setAttribute("role", "note");
  const says = inner.createElement("strong");
  says.textContent = finding.severity + ": " + finding.message;
  made.append(says, " " + finding.remedy);
  return made;
};

const addStyle = (inner) => {
  if (inner.getElementById("noticeboard-marks")) return;
  const link = inner.createElement("link");
  Object.assign(link, { id: "noticeboard-marks", rel: "stylesheet", href: "/-/marks.css" });
  inner.head.append(link);
};

export const mark = (inner, findings) => {
  const root = inner.querySelector("main") || inner.body;
  if (!root || findings.length === 0) return;
  addStyle(inner);
  for (const finding of findings) {
    const sought = words(finding.text);
    if (sought.length < 2) continue;
    const last = tint(root, sought);
    if (last) (last.closest(blocks) || last.parentElement).append(note(inner, finding));
  }
};

export const unmark = (inner) => {
  inner.querySelectorAll(".noticeboard-note").forEach((one) => one.remove());
  inner.querySelectorAll(".noticeboard-mark").forEach((one) => {
    const above = one.parentNode;
    one.replaceWith(...one.childNodes);
    above.normalize();
  });
};
