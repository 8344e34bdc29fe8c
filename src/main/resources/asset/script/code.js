// Gives every listing a button that copies it, where the browser lets a page do so.
const words = document.getElementById("_copy");
if (words && navigator.clipboard?.writeText) {
  for (const listing of document.querySelectorAll("figure.listing")) {
    const code = listing.querySelector("pre > code");
    if (!code) continue;
    const piece = words.content.firstElementChild.cloneNode(true);
    const button = piece.querySelector("button");
    const said = piece.querySelector("[role=status]");
    const word = button.textContent;
    let end = 0;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = said.textContent = button.dataset.done;
      clearTimeout(end);
      end = setTimeout(() => { button.textContent = word; said.textContent = ""; }, 2000);
    });
    listing.append(piece);
  }
}
