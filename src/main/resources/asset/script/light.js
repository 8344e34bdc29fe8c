// Runs before the first paint, so that a reader's choice of light never flashes; then keeps the choice in step.
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
  document.addEventListener("DOMContentLoaded", () => {
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
