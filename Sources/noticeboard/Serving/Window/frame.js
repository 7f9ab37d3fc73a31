// The page in its frame, byte for byte as it will be published: it is only ever loaded again, and
// then put back to where its reader was.
export const frame = document.getElementById("page");

const page = () => frame.contentWindow;
let keep = null;

// The address of the page that is shown, below the preview's own: “public/index.html”.
export const shownPage = () => {
  try {
    return page().location.pathname.replace(/^\//, "");
  } catch {
    return "";
  }
};

export const show = (hash) => {
  const asked = hash.replace(/^#\/?/, "") || "public/index.html";
  const address = new URL("/" + asked, location.origin);
  if (address.origin !== location.origin || address.pathname === "/") return;
  if (address.href !== page().location.href) page().location.replace(address.href);
};

// Which child of which child something is: it may be another element next time, at the same place.
const wayTo = (element) => {
  const way = [];
  for (let one = element; one && one.parentElement; one = one.parentElement) {
    if (one.id) return { id: one.id, way };
    way.unshift([...one.parentElement.children].indexOf(one));
  }
  return { id: null, way };
};

const follow = (inner, { id, way }) => {
  let one = id ? inner.getElementById(id) : inner.documentElement;
  for (const step of way) one = one && one.children[step];
  return one;
};

const stateOf = (field) => ({ value: field.value, checked: field.checked });

const place = () => {
  const inner = frame.contentDocument;
  inner.querySelectorAll(".noticeboard-note").forEach((note) => note.remove());
  const focused = inner.activeElement;
  const hasFocus = document.activeElement === frame && focused && focused !== inner.body;
  return {
    address: page().location.href,
    left: page().scrollX,
    top: page().scrollY,
    focus: hasFocus ? wayTo(focused) : null,
    selection: hasFocus && "selectionStart" in focused ? [focused.selectionStart, focused.selectionEnd] : null,
    open: [...inner.querySelectorAll("details")].map((one) => one.open),
    fields: [...inner.querySelectorAll("input, select, textarea")].map(stateOf),
  };
};

const restore = ({ left, top, focus, selection, open, fields }) => {
  const inner = frame.contentDocument;
  [...inner.querySelectorAll("details")].forEach((one, index) => { if (index in open) one.open = open[index]; });
  [...inner.querySelectorAll("input, select, textarea")].forEach((field, index) => {
    const was = fields[index];
    if (!was || (field.value === was.value && field.checked === was.checked)) return;
    field.value = was.value;
    if (field.checked !== was.checked) field.checked = was.checked;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  const focused = focus && follow(inner, focus);
  if (focused) {
    focused.focus({ preventScroll: true });
    try {
      if (selection && selection[0] !== null) focused.setSelectionRange(...selection);
    } catch {
      // Some kinds of field have no place in their words.
    }
  }
  page().scrollTo({ left, top, behavior: "instant" });
};

// Loads the page that is shown again.
export const again = () => {
  try {
    keep = place();
  } catch {
    keep = null;
  }
  page().location.reload();
};

// Other sites would not let themselves be shown in a frame.
const leadOut = (event) => {
  const link = event.target.closest && event.target.closest("a[href]");
  if (!link || link.origin === location.origin || !/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  open(link.href, "_blank", "noopener,noreferrer");
};

export const onLoad = (then) => frame.addEventListener("load", () => {
  if (shownPage() === "" || shownPage() === "blank") return;
  frame.contentDocument.addEventListener("click", leadOut);
  then();
  if (keep && keep.address === page().location.href) restore(keep);
  keep = null;
  const { pathname, search, hash } = page().location;
  history.replaceState(null, "", "#" + pathname + search + hash);
  document.title = "Preview: " + frame.contentDocument.title;
});
