// Looks whether the page has become another one, and if so loads it again where its reader was.
const EVERY = 350;
const BLOCKS = "main :is(h1, h2, h3, h4, h5, h6, p, li, pre, tr, dt, dd, figure, summary):not(.proof *)";
const VERSION = /<meta name="version" content="(\w+)">/;
const place = () => location.pathname + location.search;
const own = document.querySelector("meta[name=version]").content;

/* What was in sight is found again by its words: what stands above it may have grown or shrunk. */
const remember = () => {
  const blocks = [...document.querySelectorAll(BLOCKS)];
  const seen = blocks.map((block, at) => ({ at, box: block.getBoundingClientRect(), text: block.textContent }))
    .filter(({ box }) => box.height > 0 && box.bottom > 0 && box.top < innerHeight)
    .slice(0, 20).map(({ at, box, text }) => ({ at, top: box.top, text }));
  try {
    sessionStorage.setItem("preview", JSON.stringify({ place: place(), y: scrollY, seen }));
    history.scrollRestoration = "manual";
  } catch { /* the browser does it by its own lights */ }
};

const recall = () => {
  try {
    const left = JSON.parse(sessionStorage.getItem("preview"));
    sessionStorage.removeItem("preview");
    return left?.place === place() ? left : null;
  } catch {
    return null;
  }
};

const restore = ({ y, seen }) => {
  let by = y - scrollY;
  // At its very top a page stays there, or nobody would see the problems appear.
  if (y > 0) {
    const blocks = [...document.querySelectorAll(BLOCKS)];
    const texts = blocks.map((block) => block.textContent);
    for (const { at, top, text } of seen) {
      const same = texts.flatMap((other, index) => (other === text ? [index] : []))
        .sort((one, two) => Math.abs(one - at) - Math.abs(two - at));
      if (same.length > 0) {
        by = blocks[same[0]].getBoundingClientRect().top - top;
        break;
      }
    }
  }
  scrollBy({ top: by, behavior: "instant" });
};

const left = recall();
if (left) {
  restore(left);
  // Fonts and images may have moved the text since.
  addEventListener("load", () => document.fonts.ready.then(() => {
    restore(left);
    history.scrollRestoration = "auto";
  }), { once: true });
}

let busy = false;
const look = async () => {
  if (busy || document.hidden) return;
  busy = true;
  try {
    const answer = await fetch(place(), { cache: "no-cache" });
    const version = VERSION.exec(await answer.text())?.[1];
    if (version && version !== own) {
      remember();
      location.reload();
      return;
    }
  } catch { /* the server is being started again */ }
  busy = false;
};
setInterval(look, EVERY);
document.addEventListener("visibilitychange", look);
