// Lets the language switch lead to the section that is being read.
const cross = document.querySelector(".cross");
const paired = [...document.querySelectorAll("[data-facing]")];
if (cross && paired.length) {
  const whole = cross.href;
  const wide = matchMedia("(width >= 60rem)");
  const parallel = document.querySelector(".couplets");
  let seen = "";
  let waiting = 0;
  let height = scrollY;

  // The last heading above a line at a third of the window. Where one was led to stands nearer to the top; and a short last
  // section never comes up to the line.
  const reading = () => {
    const led = document.querySelector(":target");
    const line = innerHeight * 0.34;
    const isAbove = (element, limit) => element.getBoundingClientRect().top < limit;
    if (led && isAbove(led, line) && !isAbove(led, -2)) {
      return paired.findLast((heading) => heading.contains(led)
        || heading.compareDocumentPosition(led) & Node.DOCUMENT_POSITION_FOLLOWING);
    }
    if (scrollY < 1) return undefined;
    const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    return paired.findLast((heading) => isAbove(heading, end ? innerHeight * 0.8 : line));
  };
  // Where the switch is in sight, it leads to what is read now. Elsewhere who goes up to it passes other sections on the
  // way, and has not read them.
  const patience = (now) => wide.matches && !parallel ? 0 : !now ? 4000 : scrollY < height ? 2000 : 150;
  const look = () => {
    const now = reading()?.dataset.facing ?? "";
    clearTimeout(waiting);
    if (now !== seen) {
      waiting = setTimeout(() => {
        seen = now;
        cross.href = seen ? whole + "#" + encodeURIComponent(seen) : whole;
      }, patience(now));
    }
    height = scrollY;
  };
  addEventListener("scroll", look, { passive: true });
  addEventListener("hashchange", look);
  look();
}
