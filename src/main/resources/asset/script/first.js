// Runs before the first paint, so that nothing flashes or moves: a reader's choice of light, kept in step afterwards, and
// on a narrow window a long contents list, folded.
(() => {
  const root = document.documentElement;
  const stored = () => {
    try { return localStorage.getItem("light"); } catch { return null; }
  };
  const apply = (light) => {
    if (light === "day" || light === "night") root.dataset.light = light;
    else delete root.dataset.light;
  };
  apply(stored());
  const parsed = new MutationObserver(() => {
    const contents = document.querySelector(".contents details");
    if (!contents) return;
    contents.open = false;
    parsed.disconnect();
  });
  if (matchMedia("(width < 60rem)").matches) parsed.observe(root, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => {
    parsed.disconnect();
    const chosen = document.getElementById("_light_" + (root.dataset.light ?? "auto"));
    if (chosen) chosen.checked = true;
  });
  document.addEventListener("change", (event) => {
    if (event.target.name !== "light") return;
    apply(event.target.value);
    try { localStorage.setItem("light", event.target.value); } catch { /* the choice lasts as long as the page */ }
  });
  addEventListener("storage", (event) => { if (event.key === "light") apply(event.newValue); });
})();
