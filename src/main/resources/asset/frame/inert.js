// Stands before Mermaid, which puts what an author wrote into the living document in order to measure it: whatever
// enters by one of the ways that Mermaid has enters it dead. Nothing leads anywhere, nothing acts and nothing loads,
// whatever settings a diagram brings, and whatever else would keep it from doing so.
globalThis.inert = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  const HTML = "http://www.w3.org/1999/xhtml";
  const ELEMENTS = {
    [HTML]: new Set(("b bdi bdo blockquote br center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre "
      + "q s small span strong sub sup table tbody td th thead tr u ul wbr").split(" ")),
    [SVG]: new Set(("circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feDropShadow "
      + "feFlood feFuncA feGaussianBlur feMerge feMergeNode feOffset filter foreignObject g line linearGradient marker mask "
      + "path pattern polygon polyline radialGradient rect stop style svg switch symbol text textPath title tspan use")
      .split(" ")),
    "http://www.w3.org/1998/Math/MathML": new Set(("annotation math menclose merror mfrac mi mmultiscripts mn mo mover mpadded "
      + "mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover "
      + "none semantics").split(" ")),
  };
  // Tags that a source may use; more would be made of words by those that read it, and be complained of.
  const TAG = new RegExp("^</?(?:b|bdi|bdo|br|code|del|div|em|font|i|ins|kbd|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul)"
    + "(?:\\s+(?:align|class|color|dir|lang|size|style)\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\\s\"'<>=`]+))*\\s*/?>", "i");
  // Where a tag could begin; a stereotype is none.
  const TAGS = /<<\p{L}[\p{L}\p{N} _-]*>>|<(?=[a-z/!?])/giu;
  const JOINER = "\u2060";
  // Their words are no text.
  const MUTE = "script, style, iframe, noscript, noembed, noframes, template, title, textarea, xmp, plaintext";
  const ACTS = /^on|^(?:action|background|data|formaction|ping|poster|src|srcdoc|srcset|target)$/i;
  const LEADS = /(?:^|:)href$/i;
  const WORDS = /^(?:aria|data)-/i;

  const proto = (type, name) => Object.getOwnPropertyDescriptor(type.prototype, name);
  const markup = proto(Element, "innerHTML");
  const { setAttribute, setAttributeNS } = Element.prototype;
  const { setProperty } = CSSStyleDeclaration.prototype;

  // An escape may hide a name; only what is within the drawing may be pointed to.
  const style = (css) => String(css).replace(/\\/g, "").replace(/url\((?!\s*["']?#)/gi, "none(")
    .replace(/image-set|cross-fade|\bsrc\(|@import/gi, "none");

  // What may stand in an attribute; undefined where nothing may.
  const value = (name, given) => {
    const text = String(given);
    if (ACTS.test(name) || LEADS.test(name) && !text.startsWith("#")) return undefined;
    return WORDS.test(name) || !/[\\(]/.test(text) ? text : style(text);
  };

  const put = (element, { namespaceURI, name, value: given }) => {
    const dead = value(name, given);
    if (dead === undefined) element.removeAttribute(name);
    else if (dead !== given) setAttributeNS.call(element, namespaceURI, name, dead);
  };

  // A link keeps its place in the drawing and its look.
  const unlinked = (link) => {
    const group = link.ownerDocument.createElementNS(SVG, "g");
    for (const { namespaceURI, name, value: given } of link.attributes) setAttributeNS.call(group, namespaceURI, name, given);
    group.append(...link.childNodes);
    return group;
  };

  // Of a tree in a document that is not shown; its root stays.
  const clean = (tree) => {
    for (const element of [...tree.querySelectorAll("*")]) {
      const { namespaceURI, localName } = element;
      if (ELEMENTS[namespaceURI]?.has(localName)) {
        if (localName === "style") element.textContent = style(element.textContent);
      } else if (namespaceURI === SVG && localName === "a") {
        element.replaceWith(unlinked(element));
      } else if (element.matches(MUTE)) {
        element.remove();
      } else {
        element.replaceWith(...element.childNodes);
      }
    }
    for (const element of [tree, ...tree.querySelectorAll("*")]) {
      for (const attribute of [...element.attributes]) put(element, attribute);
    }
    return tree;
  };

  // Of a source: what is no tag for it looks as its author wrote it, and begins with what no tag begins with.
  const words = (source) => source.replace(TAGS, (found, at) => {
    if (found === "<") return TAG.test(source.slice(at, at + 400)) ? found : found + JOINER;
    return /\son/i.test(found) ? found.replaceAll("<", "<" + JOINER) : found;
  });

  Object.defineProperty(Element.prototype, "innerHTML", { ...markup, set(given) {
    if (this instanceof HTMLStyleElement) {
      this.textContent = style(given);
    } else if (this.ownerDocument === document) {
      const away = new DOMParser().parseFromString("", "text/html").createElementNS(this.namespaceURI, this.localName);
      markup.set.call(away, given);
      this.replaceChildren(...clean(away).childNodes);
    } else {
      markup.set.call(this, given);
    }
  } });

  Element.prototype.setAttribute = function (name, given) {
    const dead = value(name, given);
    if (dead !== undefined) setAttribute.call(this, name, dead);
  };
  Element.prototype.setAttributeNS = function (namespace, name, given) {
    const dead = value(name, given);
    if (dead !== undefined) setAttributeNS.call(this, namespace, name, dead);
  };
  CSSStyleDeclaration.prototype.setProperty = function (name, given, priority) {
    setProperty.call(this, name, given === null ? null : style(given), priority);
  };
  // A picture of its own that is never asked for.
  globalThis.Image = class {
    naturalWidth = 1;
    naturalHeight = 1;
    async decode() {}
  };

  return { words, clean };
})();
