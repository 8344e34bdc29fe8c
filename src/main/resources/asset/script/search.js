// Shows what is found in both languages while one types.
const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
// A run in another language is isolated; within it places are marked.
const runs = (list) => list.map(({ lang, parts }) => {
  const said = parts.map(({ text, mark }) => mark ? element("mark", {}, text) : text);
  return lang ? element("bdi", { lang }, ...said) : said;
}).flat();

const row = (hit, heading) => {
  const near = element("div", { className: "near" },
    element(heading, { className: "title" }, element("a", { href: hit.url }, ...runs(hit.title))));
  if (hit.text) near.append(element("p", { className: "about" }, ...runs(hit.text)));
  const meta = element("p", { className: "meta" });
  if (hit.day) meta.append(element("time", { dateTime: hit.day.iso }, hit.day.text));
  if (hit.category) meta.append(element("span", {}, ...runs(hit.category)));
  near.append(meta);
  const far = element("div", { className: "far" });
  if (hit.far) {
    Object.assign(far, { lang: hit.far.lang, dir: hit.far.dir });
    far.append(element("p", { className: "title" },
      element("a", { href: hit.far.url, hreflang: hit.far.lang }, ...runs(hit.far.title))));
  }
  return element("li", {}, element("article", { className: "row spread" }, near, far));
};
const rows = (hits, heading) => element("ol", { className: "rows hits" }, ...hits.map((hit) => row(hit, heading)));

const group = ({ lang, dir, said, hits }) => {
  const list = rows(hits, "h3");
  list.lang = lang;
  for (const near of list.querySelectorAll(".near")) near.dir = dir;
  return element("section", { className: "others", ariaLabel: said },
    element("div", { className: "rule spread" }, element("h2", { className: "near" }, said)), list);
};

export const follow = (dialog) => {
  const field = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const { hits, failed, better, all } = dialog.dataset;
  const found = element("div");
  let asked = "";
  let asking;

  const stops = () => [field, ...found.querySelectorAll(".better a, .near .title a, .pager a")];
  const say = (text) => {
    if (status.textContent !== text) status.textContent = text;
  };
  // Whoever has walked to a result stays on it where it is found again, and else is at the question.
  const show = (answer) => {
    const gone = found.contains(document.activeElement) && document.activeElement;
    fill(answer);
    if (!gone) return;
    const isSame = (link) => link.href === gone.href && !link.closest(".far") === !gone.closest(".far");
    ([...found.querySelectorAll("a")].find(isSame) ?? field).focus();
  };
  const fill = (answer) => {
    found.replaceChildren();
    say(answer?.said ? [answer.said, answer.partly].filter(Boolean).join(" ") : "");
    if (!answer) return;
    if (answer.better) {
      const { url, lang, dir, query } = answer.better;
      found.append(element("div", { className: "spread" }, element("p", { className: "better near" }, better + " ",
        element("a", { href: url, lang, dir }, ...runs(query)))));
    }
    if (answer.hits) found.append(rows(answer.hits, "h2"));
    for (const other of answer.others ?? []) found.append(group(other));
    if (answer.hits || answer.others) {
      found.append(element("p", { className: "pager spread" },
        element("a", { className: "near", href: answer.all }, all)));
    }
  };
  // One question at a time: what is typed meanwhile is asked next, and an answer to what was there before is not shown.
  const ask = async () => {
    if (asking) return;
    asking = true;
    while (field.value.trimStart() !== asked) {
      asked = field.value.trimStart();
      try {
        const answer = asked.trim() && await fetch(hits + "?q=" + encodeURIComponent(asked));
        if (answer && !answer.ok) throw new Error(answer.status);
        const results = answer && await answer.json();
        if (field.value.trimStart() === asked) show(results);
      } catch {
        show();
        say(failed);
      }
    }
    asking = false;
  };
  field.addEventListener("input", () => {
    field.dir = field.value ? "auto" : "";
    ask();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    // Whoever goes on typing means the question.
    if ([...event.key].length === 1 && event.key !== " ") field.focus();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const list = stops();
    // A link that is no stop belongs to the one before it.
    const at = list.findLastIndex((stop) => stop === document.activeElement
      || stop.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING);
    const next = list[Math.max(0, at + step)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next === field) field.select();
  });
  dialog.append(found);
  if (field.value) field.dispatchEvent(new Event("input"));
};
