// Draws diagrams, each in a frame of its own with a policy of its own, shortly before a reader comes to it. Until then,
// and where it cannot be drawn, its source stands in its place.
const words = document.getElementById("_diagram");
const root = document.documentElement;
const darkness = matchMedia("(prefers-color-scheme: dark)");
const drawings = new Map();

const night = () => root.dataset.light ? root.dataset.light === "night" : darkness.matches;
const ask = (drawing) => drawing.frame.contentWindow.postMessage(
  { source: drawing.source, night: night(), lang: drawing.lang }, "*");

const begin = (figure) => {
  const source = figure.querySelector("pre");
  const piece = words.content.cloneNode(true);
  const frame = piece.querySelector("iframe");
  const button = piece.querySelector("button");
  const title = figure.querySelector("figcaption b")?.textContent;
  if (title) frame.title += ": " + title;
  source.id ||= "_source-" + drawings.size;
  button.setAttribute("aria-controls", source.id);
  button.addEventListener("click", () => {
    button.setAttribute("aria-expanded", String(figure.classList.toggle("open")));
  });
  figure.append(piece);
  const drawing = { figure, frame, source: figure.querySelector("code").textContent,
    lang: figure.parentElement.closest("[lang]").lang, reserved: source.offsetHeight };
  drawings.set(frame.contentWindow, drawing);
  // A frame that never answers has failed as well.
  drawing.patience = setTimeout(() => fail(drawing), 30000);
};

// The room of what could not be drawn is given back where nobody sees it go: below the window.
const kept = new IntersectionObserver((entries) => {
  for (const { isIntersecting, boundingClientRect, target } of entries) {
    if (isIntersecting || boundingClientRect.top < 0) continue;
    target.style.minBlockSize = "";
    kept.unobserve(target);
  }
});

const fail = ({ figure, frame, patience }) => {
  clearTimeout(patience);
  drawings.delete(frame.contentWindow);
  const { top, height } = figure.getBoundingClientRect();
  if (top < innerHeight) {
    figure.style.minBlockSize = height + "px";
    kept.observe(figure);
  }
  figure.classList.remove("drawn");
  figure.classList.add("failed");
  figure.querySelector(".broken").hidden = false;
  frame.remove();
};

const show = (drawing, height) => {
  clearTimeout(drawing.patience);
  const { figure, frame, reserved } = drawing;
  if (!figure.classList.contains("drawn")) {
    figure.classList.add("drawn");
    // What a reader sees or has passed stays where it is: there the drawing takes the room it has.
    if (figure.getBoundingClientRect().top < innerHeight) {
      frame.height = reserved;
      frame.contentWindow.postMessage({ room: reserved }, "*");
      drawing.fixed = true;
      return;
    }
  }
  if (!drawing.fixed) frame.height = height;
};

addEventListener("message", ({ source, data }) => {
  const drawing = drawings.get(source);
  if (!drawing) return;
  if (data.ready) ask(drawing);
  else if (data.failed) fail(drawing);
  else if (Number.isFinite(data.height)) show(drawing, Math.min(Math.max(data.height, 40), 6000));
});

const relight = () => drawings.forEach(ask);
darkness.addEventListener("change", relight);
new MutationObserver(relight).observe(root, { attributeFilter: ["data-light"] });

if (words) {
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      begin(target);
    }
  }, { rootMargin: "800px" });
  document.querySelectorAll("figure.diagram").forEach((figure) => near.observe(figure));
}
