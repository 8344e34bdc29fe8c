// Lets the language switch lead to the section that is being read.
const cross = document.querySelector(".cross");
const paired = [...document.querySelectorAll("[data-facing]")];
if (cross && paired.length) {
  const whole = cross.href;
  let seen = "";
  let waiting = 0;
  const lead = () => { cross.href = seen ? whole + "#" + encodeURIComponent(seen) : whole; };
  const look = () => {
    // The last heading above the line at a third of the window; a short last section never gets there.
    const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const line = innerHeight * (end ? 0.8 : 0.34);
    const now = paired.findLast((heading) => heading.getBoundingClientRect().top < line)?.dataset.facing ?? "";
    clearTimeout(waiting);
    if (now === seen) return;
    // Who goes up to the switch on a narrow page has not begun to read the beginning again.
    waiting = setTimeout(() => { seen = now; lead(); }, now ? 150 : 4000);
  };
  addEventListener("scroll", look, { passive: true });
  look();
}
