// The filters work without this. It says how many groups are left, keeps the choice in the address,
// and prints.
(() => {
  "use strict";
  const form = document.querySelector(".filter");
  const shown = document.querySelector(".shown");
  if (!form || !shown || !window.CSS || !CSS.supports("selector(:has(*))")) return;
  const cards = Array.from(document.querySelectorAll(".list .card"));
  const bands = Array.from(document.querySelectorAll(".list .band"));
  const inputs = Array.from(form.querySelectorAll("input"));
  const status = document.createElement("p");
  status.className = "hidden";
  status.setAttribute("role", "status");
  shown.after(status);

  const isShown = (card) => card.getClientRects().length > 0;

  const say = () => {
    for (const band of bands) band.hidden = false;
    const left = cards.filter(isShown);
    for (const band of bands) band.hidden = !left.some((card) => band.contains(card));
    status.textContent = left.length > 0
      ? "Showing " + left.length + " of " + cards.length
      : "Nothing here matches all of these. Take one off to see more.";
  };

  const keep = () => {
    const chosen = new URLSearchParams();
    for (const input of inputs) {
      if (input.checked && input.value) chosen.append(input.name, input.value);
    }
    const query = chosen.toString();
    try {
      history.replaceState(null, "", location.pathname + (query && "?" + query) + location.hash);
    } catch {
      // A page opened from a memory stick may not be allowed to.
    }
  };

  const recall = () => {
    const chosen = new URLSearchParams(location.search);
    for (const input of inputs) {
      input.checked = input.value
        ? chosen.getAll(input.name).includes(input.value)
        : !chosen.get(input.name);
    }
    if (chosen.size !== 0) say();
  };

  form.addEventListener("change", () => { keep(); say(); });
  form.addEventListener("reset", () => setTimeout(() => { keep(); say(); }));
  form.addEventListener("submit", (event) => event.preventDefault());
  const button = document.getElementById("print-list");
  button.hidden = false;
  button.addEventListener("click", () => window.print());
  recall();
})();
