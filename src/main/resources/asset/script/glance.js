// Shows a passage in the other language beside it, one at a time or as many as one likes. Both texts are on the page that
// shows them side by side; it is asked for when it is first needed.
const words = document.getElementById("_glance");
const text = document.querySelector(".sections");
const silent = ".listing, .formula, .pictures, .footnotes, figure, h2:has(+ .echo)";
if (words && text) {
  const button = words.content.querySelector("button").cloneNode(true);
  const label = button.querySelector(".unseen");
  const blocks = [...text.children].filter((element) => !element.matches(".far, hr"));
  const open = new Map();
  const wide = matchMedia("(width >= 60rem)");
  let at;
  let rows;

  const place = () => {
    if (!at) return;
    const beside = wide.matches || at.matches("h3, h4, h5, h6, details");
    button.style.setProperty("--at", at.offsetTop + (beside ? 0 : at.offsetHeight) + "px");
  };
  const move = (block) => {
    if (!block || block.matches(silent)) return;
    at = block;
    label.textContent = " " + block.textContent.trim().replace(/^(.{30,60}?)\s.*$/s, "$1…");
    button.setAttribute("aria-expanded", String(open.has(block)));
    place();
  };
  const around = (target) => {
    const child = target.closest(".sections > *");
    return child?.matches(".glimpse") ? [...open].find(([, glimpse]) => glimpse === child)?.[0]
      : blocks.includes(child) ? child : undefined;
  };
  const ask = () => rows ??= fetch(words.dataset.parallel).then(async (answer) => {
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return [...page.querySelectorAll(".couplet[data-near]")];
  }).catch((failure) => { rows = undefined; throw failure; });

  const facing = async (number) => (await ask()).filter((row) => {
    const [from, to] = row.dataset.near.split("-").map(Number);
    return from <= number && number < to;
  }).flatMap((row) => [...row.querySelectorAll(":scope > .far > :not(.verse-number)")]);

  const fill = (glimpse, elements) => {
    for (const element of elements) {
      const copy = document.importNode(element, true);
      for (const named of [copy, ...copy.querySelectorAll("[id]")]) named.removeAttribute("id");
      copy.querySelectorAll(".anchor").forEach((anchor) => anchor.remove());
      glimpse.append(copy);
    }
  };
  const close = (block) => {
    open.get(block)?.remove();
    open.delete(block);
    move(block);
  };
  const show = async (block, byKey) => {
    button.setAttribute("aria-busy", "true");
    const glimpse = words.content.querySelector(".glimpse").cloneNode(true);
    try {
      fill(glimpse, await facing(blocks.indexOf(block)));
    } catch {
      glimpse.textContent = words.dataset.failed;
      glimpse.lang = document.documentElement.lang;
      glimpse.dir = document.documentElement.dir;
    }
    button.removeAttribute("aria-busy");
    if (open.has(block)) return;
    open.set(block, glimpse);
    glimpse.style.setProperty("--lead", getComputedStyle(block).marginBlockStart);
    block.after(glimpse);
    if (at !== block) return;
    move(block);
    if (byKey) glimpse.focus();
  };

  button.addEventListener("click", ({ detail }) => {
    if (open.has(at)) close(at);
    else show(at, detail === 0);
  });
  button.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    let next = blocks.indexOf(at) + step;
    while (blocks[next]?.matches(silent)) next += step;
    move(blocks[next]);
    button.scrollIntoView({ block: "nearest" });
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const block = event.target === button ? at : around(event.target);
    if (!open.has(block)) return;
    close(block);
    button.focus();
  });
  text.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "mouse") move(around(target));
  });
  text.addEventListener("click", ({ target }) => {
    if (!target.closest("a, button, summary") && getSelection().isCollapsed) move(around(target));
  });
  new ResizeObserver(place).observe(text);
  move(blocks.find((block) => !block.matches(silent)));
  text.prepend(button);
}
