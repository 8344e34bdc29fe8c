// Opens the search over the page; what shows the results is asked for with the first opening. Without scripts the link leads
// to a page that does the same.
const words = document.getElementById("_search");
const own = document.getElementById("_query");

const make = () => {
  const made = words.content.querySelector("dialog").cloneNode(true);
  made.querySelector("button").addEventListener("click", () => made.close());
  document.body.append(made);
  import(made.dataset.script).then(({ follow }) => follow(made)).catch(() => {
    made.querySelector("[role=status]").textContent = made.dataset.failed;
  });
  return made;
};

let dialog;
const open = () => {
  if (own) {
    own.focus();
    own.select();
    return;
  }
  dialog ??= make();
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector("input").select();
  dialog.querySelector("input").focus();
};

for (const link of document.querySelectorAll(".open-search")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
}
// By the place of the key, whatever the keyboard is set to.
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const letter = event.code === "KeyK" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!slash && !letter) return;
  event.preventDefault();
  open();
});
