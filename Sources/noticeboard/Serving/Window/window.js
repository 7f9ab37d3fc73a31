// Waits for news of the site, shows the page again when there is some, and says what was found.
import { frame, shownPage, show, again, onLoad } from "./frame.js";
import { applyLooks, onNotes } from "./looks.js";
import { mark, unmark } from "./marks.js";

const part = (id) => document.getElementById(id);
const status = part("status");
const hasPanel = part("panel") !== null;
let news = { number: 0 };
let here = [];

const ask = async (address) => {
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};

const element = (name, words, kind) => {
  const made = document.createElement(name);
  if (words) made.textContent = words;
  if (kind) made.className = kind;
  return made;
};

const count = (number, one, many) => number + " " + (number === 1 ? one : many);

const item = ({ finding, page }) => {
  const line = element("li", "", finding.severity);
  const says = element("p");
  says.append(element("span", finding.severity, "severity"), ": " + finding.message);
  line.append(says, element("p", finding.remedy));
  line.append(element("p", finding.file + ", line " + finding.line + " [" + finding.rule + "]", "place"));
  if (page && page !== shownPage()) {
    const link = element("a", "Go to the page");
    link.href = "#/" + page;
    line.append(link);
  }
  return line;
};

const list = (id, items, more) => {
  part(id).replaceChildren(...items);
  if (more > 0) part(id).append(element("li", "and " + more + " more: “noticeboard check” has them all"));
  part(id + "-count").textContent = "(" + (items.length + more) + ")";
};

const leftOut = ({ name, file, why }) => {
  const line = element("li");
  line.append(element("p", name), element("p", why), element("p", file, "place"));
  return line;
};

const tellOfPage = async () => {
  if (!hasPanel) return;
  const page = shownPage();
  const found = await ask("/-/findings?page=" + encodeURIComponent(page));
  if (page !== shownPage()) return;
  here = found.findings;
  list("here", here.map(item), found.more);
  if (found.leftOut) {
    part("here").prepend(element("li", "This page is not on the site: " + found.leftOut, "error"));
  }
  unmark(frame.contentDocument);
  if (onNotes()) mark(frame.contentDocument, here.map(({ finding }) => finding));
};

const tellOfAll = async () => {
  const [all, out] = await Promise.all([ask("/-/findings"), ask("/-/left-out")]);
  list("all", all.findings.map(item), all.more);
  list("left-out", out.map(leftOut), news.leftOut - out.length);
};

const tellOfTrouble = () => {
  const place = part("trouble");
  place.hidden = !news.trouble;
  if (!news.trouble) return place.replaceChildren();
  const { message, remedy, details } = news.trouble;
  const lines = element("ul");
  lines.append(...details.map((line) => element("li", line)));
  place.replaceChildren(element("h2", message), lines, element("p", remedy));
  place.append(element("p", news.editions.length ? "Below is the site as it was before." : ""));
};

const offerEditions = () => {
  part("editions").replaceChildren(...news.editions.map((name) => {
    const line = element("li");
    const link = element("a", name === "public" ? "Public" : "Practice");
    link.href = "#/" + name + "/index.html";
    if (shownPage().startsWith(name + "/")) link.setAttribute("aria-current", "true");
    line.append(link);
    return line;
  }));
};

const summary = () => news.trouble
  ? "The site cannot be made"
  : "Up to date: " + count(news.error, "error", "errors") + ", "
    + count(news.warning, "warning", "warnings") + ", " + count(news.leftOut, "file", "files")
    + " not published";

const tell = async () => {
  if (!hasPanel) return;
  status.textContent = summary();
  tellOfTrouble();
  offerEditions();
  await tellOfAll();
};

const wait = (time) => new Promise((done) => setTimeout(done, time));

const listen = async () => {
  for (;;) {
    try {
      const latest = await ask("/-/news?after=" + news.number);
      if (latest.number === news.number) continue;
      const { number, made } = news;
      news = latest;
      if (number === 0) show(location.hash); else if (latest.made !== made) again();
      await tell();
    } catch {
      // It may have been started again, and counts from the beginning then.
      status.textContent = "The preview has ended; start “noticeboard serve” again";
      news = { ...news, number: -1, made: -1 };
      await wait(1000);
    }
  }
};

onLoad(() => {
  applyLooks();
  if (news.editions) offerEditions();
  tellOfPage().catch(() => {});
});
addEventListener("hashchange", () => show(location.hash));
addEventListener("looks", () => tellOfPage().catch(() => {}));
listen();
