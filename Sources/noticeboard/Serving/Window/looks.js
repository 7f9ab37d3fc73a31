// The switches: how the page looks on a phone, on paper, in the dark and with forced colours. The
// page's own style rules are told that it is so; its words and markup stay as they are.
import { frame } from "./frame.js";

const buttons = [...document.querySelectorAll("[data-look]")];
const isOn = (look) => buttons.some((one) => one.dataset.look === look && one.ariaPressed === "true");
const originals = new WeakMap();

const always = "(min-width: 0px)";
const never = "(max-width: 0px)";

const wanted = (media) => {
  let words = media;
  if (isOn("paper")) words = words.replace(/\bscreen\b/g, "speech").replace(/\bprint\b/g, "all");
  if (isOn("dark")) {
    words = words.replace(/\(prefers-color-scheme:\s*dark\)/g, always)
      .replace(/\(prefers-color-scheme:\s*light\)/g, never);
  }
  if (isOn("forced")) words = words.replace(/\(forced-colors:\s*active\)/g, always);
  return words;
};

const change = (media, owner) => {
  if (!originals.has(owner)) originals.set(owner, media.mediaText);
  const words = wanted(originals.get(owner));
  if (media.mediaText !== words) media.mediaText = words;
};

const walk = (rules) => {
  for (const rule of rules) {
    if (rule.media) change(rule.media, rule);
    if (rule.cssRules) walk(rule.cssRules);
  }
};

const setForced = (inner) => {
  const id = "noticeboard-forced";
  const old = inner.getElementById(id);
  if (!isOn("forced")) return old && old.remove();
  if (old) return;
  const link = inner.createElement("link");
  Object.assign(link, { id, rel: "stylesheet", href: "/-/forced.css" });
  inner.head.append(link);
};

export const applyLooks = () => {
  const inner = frame.contentDocument;
  document.body.classList.toggle("as-phone", isOn("phone"));
  document.body.classList.toggle("as-paper", isOn("paper"));
  inner.documentElement.style.colorScheme = isOn("paper") ? "light" : isOn("dark") ? "dark" : "";
  for (const sheet of inner.styleSheets) {
    if (sheet.media.length) change(sheet.media, sheet);
    walk(sheet.cssRules);
  }
  setForced(inner);
};

export const onNotes = () => isOn("notes");

for (const button of buttons) {
  button.addEventListener("click", () => {
    button.ariaPressed = button.ariaPressed === "true" ? "false" : "true";
    applyLooks();
    dispatchEvent(new Event("looks"));
  });
}
