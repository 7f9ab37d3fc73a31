// The search page is the A to Z without this. It loads the index when somebody begins to type,
// finds groups by the beginnings of words, and says how many there are.
(() => {
  "use strict";
  const form = document.getElementById("search");
  const box = document.getElementById("search-words");
  const area = document.getElementById("search-area") || { value: "", selectedIndex: 0 };
  const status = document.getElementById("search-status");
  const results = document.getElementById("search-results");
  if (!form || !String.prototype.normalize) return;
  const title = document.title;
  const shards = form.dataset.shards.split(" ");
  const groups = [];
  let others = [];
  const loaded = new Map();

  const fold = (text) => text.normalize("NFD").toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const small = new Set(("a am an and any are at can do feel find for from get group groups have help i "
    + "im in is like looking me my need of on or some something the to up want with").split(" "));
  const plain = (text) => {
    const words = text.split(" ");
    const kept = words.filter((word) => !small.has(word));
    return (kept.length ? kept : words).join(" ");
  };

  // Called by each index.
  window.noticeboard = (index) => {
    others = index.others.map((set) => set.split("|"));
    const told = (names, bits, from) => names.filter((_, i) => bits >> (from + i) & 1);
    index.names.forEach((name, i) => {
      const days = told(index.days, index.facets[i], 0);
      const ways = told(index.ways, index.facets[i], index.days.length);
      const areas = told(index.areas, index.serves[i], 0);
      groups.push({
        name, areas, page: index.pages[i],
        named: " " + fold(name),
        text: " " + fold([name, index.words[i], ...days, ...ways, ...areas].join(" ")),
        says: [days.join(", "), areas.join(", "), ...ways.filter((way) => way !== index.ways[0])].filter(Boolean).join(" · "),
      });
    });
  };

  const load = (shard) => {
    if (!loaded.has(shard)) {
      loaded.set(shard, new Promise((done) => {
        const script = document.createElement("script");
        script.src = "assets/search-" + shard + ".js";
        script.onload = script.onerror = done;
        document.head.append(script);
      }));
    }
    return loaded.get(shard);
  };

  // The words as typed, and with each of them that has other words said in those.
  const wordings = (typed) => {
    const found = [typed];
    for (const set of others) {
      for (const term of set) {
        const at = (" " + typed + " ").indexOf(" " + term + " ");
        if (at < 0) continue;
        for (const other of set) {
          if (other !== term) {
            const rest = typed.slice(0, at) + other + typed.slice(at + term.length);
            if (!found.includes(rest)) found.push(rest);
          }
        }
      }
    }
    return found;
  };

  const rank = (group, typed, all) => {
    const has = (text, words) => words.split(" ").every((word) => text.includes(" " + word));
    if (has(group.named, typed)) return 0;
    if (has(group.text, typed)) return 1;
    return all.some((words) => has(group.text, words)) ? 2 : 3;
  };

  const line = (group) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const says = document.createElement("span");
    link.href = "groups/" + group.page + ".html";
    link.textContent = group.name;
    says.textContent = group.says;
    item.append(link, says);
    return item;
  };

  const show = (words, found) => {
    const count = found.length === 1 ? "1 group" : (found.length || "No") + " groups";
    const most = 60;
    status.textContent = count + " found for “" + words + "”."
      + (found.length > most ? " Here are the first " + most + "." : "")
      + (found.length ? "" : " Try another word, look by name below, or ring us.");
    document.title = count + " for “" + words + "” – " + title;
    const lines = document.createElement("ul");
    lines.className = "links";
    lines.append(...found.slice(0, most).map((each) => line(each.group)));
    results.replaceChildren(...(found.length ? [lines] : []));
  };

  let turn = 0;
  const find = async () => {
    const mine = ++turn;
    const words = box.value.trim();
    const typed = plain(fold(words));
    const query = new URLSearchParams({ q: words });
    if (area.value) query.set("area", area.value);
    try {
      history.replaceState(null, "", location.pathname + (words && "?" + query));
    } catch {
      // A page opened from a memory stick may not be allowed to.
    }
    if (!typed) {
      status.textContent = "";
      document.title = title;
      results.replaceChildren();
      return;
    }
    const wanted = shards.includes(area.value) ? [area.value] : shards;
    await Promise.all(wanted.map(load));
    if (mine !== turn) return;
    const place = area.value && area.selectedOptions[0].text;
    const all = wordings(typed);
    const seen = new Set();
    const found = groups
      .filter((group) => !place || group.areas.includes(place))
      .map((group) => ({ group, rank: rank(group, typed, all) }))
      .filter(({ group, rank }) => rank < 3 && !seen.has(group.page) && seen.add(group.page));
    show(words, found.sort((a, b) => a.rank - b.rank));
  };

  let wait;
  form.addEventListener("submit", (event) => { event.preventDefault(); find(); });
  form.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(find, 250); });
  box.addEventListener("focus", () => { if (shards.length === 1) load(shards[0]); });
  const asked = new URLSearchParams(location.search);
  box.value = asked.get("q") || "";
  area.value = asked.get("area") || "";
  if (area.selectedIndex < 0) area.value = "";
  if (box.value) find();
})();
