// Shows an image at its full size over the page. Without this, its link leads to the image alone.
const words = document.getElementById("_enlarged");
if (words && window.HTMLDialogElement) {
  const dialog = words.content.firstElementChild.cloneNode(true);
  const large = dialog.querySelector("img");
  document.body.append(dialog);
  // A click anywhere leads back, as Escape does; the browser gives the focus back to the link.
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => large.removeAttribute("src"));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.enlarge");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const small = link.querySelector("img");
    const text = small.closest("[lang]");
    large.alt = small.alt;
    large.lang = text.lang;
    large.src = link.href;
    link.focus();
    dialog.showModal();
  });
}
