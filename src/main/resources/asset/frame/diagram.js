// Draws the diagram that the page sends, and says how large it became. Runs in a document without origin, which may
// ask nothing of anybody; the page believes none of what it says but numbers.
(() => {
  const SMALLEST = 0.65;
  const stage = document.getElementById("stage");
  const root = document.documentElement;
  // A chart from right to left, which is read from its right end.
  const LEFTWARDS = /^\s*(?:flowchart|graph)(?:-elk)?\s+RL\b/m;
  let natural;
  let leftwards = false;
  let room = 0;
  let turn = 0;

  const colour = (name) => {
    const probe = document.createElement("i");
    probe.style.color = `var(--${name})`;
    stage.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  };

  const theme = (night) => {
    const [paper, sheet, ink, quiet] = ["paper", "sheet", "ink", "quiet"].map(colour);
    const washes = ["lapis-wash", "vermilion-wash"].map(colour);
    const inks = ["lapis", "vermilion", "info", "success", "warning", "error"].map(colour);
    const variables = {
      darkMode: night, background: paper, fontSize: "16px", fontFamily: getComputedStyle(document.body).fontFamily,
      primaryColor: sheet, primaryTextColor: ink, primaryBorderColor: ink, mainBkg: sheet, nodeBorder: ink,
      secondaryColor: washes[0], secondaryTextColor: ink, secondaryBorderColor: inks[0],
      tertiaryColor: washes[1], tertiaryTextColor: ink, tertiaryBorderColor: inks[1],
      lineColor: quiet, textColor: ink, titleColor: ink, nodeTextColor: ink, edgeLabelBackground: paper,
      clusterBkg: paper, clusterBorder: quiet, noteBkgColor: washes[0], noteTextColor: ink, noteBorderColor: quiet,
      actorBkg: sheet, actorBorder: ink, actorTextColor: ink, actorLineColor: quiet, signalColor: ink,
      signalTextColor: ink, labelBoxBkgColor: sheet, labelBoxBorderColor: ink, labelTextColor: ink,
      loopTextColor: ink, activationBkgColor: washes[0], activationBorderColor: ink, sequenceNumberColor: paper,
      sectionBkgColor: sheet, altSectionBkgColor: paper, sectionBkgColor2: washes[0], gridColor: quiet,
      taskBkgColor: washes[0], taskBorderColor: inks[0], taskTextColor: ink, taskTextOutsideColor: ink,
      taskTextLightColor: ink, taskTextDarkColor: ink, activeTaskBkgColor: washes[1], activeTaskBorderColor: inks[1],
      doneTaskBkgColor: sheet, doneTaskBorderColor: quiet, critBkgColor: washes[1], critBorderColor: inks[5],
      todayLineColor: inks[1], classText: ink, attributeBackgroundColorOdd: paper, attributeBackgroundColorEven: sheet,
      pieTitleTextColor: ink, pieSectionTextColor: paper, pieLegendTextColor: ink, pieStrokeColor: paper,
      pieOuterStrokeColor: ink, pieOpacity: "1", errorBkgColor: paper, errorTextColor: ink,
    };
    for (let i = 0; i < 12; i++) {
      variables["pie" + (i + 1)] = inks[i % inks.length];
      variables["cScale" + i] = i % 2 ? washes[(i >> 1) % 2] : sheet;
      variables["cScaleLabel" + i] = ink;
      variables["cScaleInv" + i] = ink;
      if (i < 8) {
        variables["git" + i] = inks[i % inks.length];
        variables["gitBranchLabel" + i] = paper;
        variables["fillType" + i] = washes[i % 2];
      }
    }
    return variables;
  };

  const fit = () => {
    const svg = stage.querySelector("svg");
    if (!svg || !natural) return;
    const wide = Math.min(1, root.clientWidth / natural.width);
    const scale = Math.max(SMALLEST, room ? Math.min(wide, room / natural.height) : wide);
    svg.setAttribute("width", Math.floor(natural.width * scale));
    svg.setAttribute("height", Math.ceil(natural.height * scale));
    if (leftwards) scrollTo(root.scrollWidth, 0);
    const bar = natural.width * scale > root.clientWidth + 1 ? 16 : 0;
    parent.postMessage({ height: Math.ceil(natural.height * scale) + bar }, "*");
  };

  const draw = async ({ source, night, lang }) => {
    const mine = ++turn;
    root.lang = lang;
    root.style.colorScheme = night ? "dark" : "light";
    const face = getComputedStyle(document.body).fontFamily;
    await Promise.all([document.fonts.load("16px " + face, "a"), document.fonts.load("16px " + face, "س")]);
    const themeVariables = theme(night);
    mermaid.initialize({
      startOnLoad: false, securityLevel: "strict", suppressErrorRendering: true, theme: "base", themeVariables,
      fontFamily: themeVariables.fontFamily, deterministicIds: true, maxTextSize: 20000, maxEdges: 300,
      secure: ["secure", "securityLevel", "startOnLoad", "maxTextSize", "suppressErrorRendering", "maxEdges", "theme",
        "themeVariables", "themeCSS", "fontFamily", "altFontFamily", "htmlLabels", "dompurifyConfig", "look",
        "arrowMarkerAbsolute"],
    });
    const { svg } = await mermaid.render("drawing" + mine, inert.words(source));
    if (mine !== turn) return;
    const drawing = inert.clean(new DOMParser().parseFromString(svg, "text/html").querySelector("svg"));
    drawing.removeAttribute("style");
    stage.replaceChildren(drawing);
    const box = drawing.viewBox.baseVal;
    natural = box?.width ? box : drawing.getBoundingClientRect();
    if (!(natural.width > 0 && natural.height > 0)) throw new Error("empty");
    leftwards = LEFTWARDS.test(source);
    fit();
  };

  addEventListener("message", async ({ source, data }) => {
    if (source !== parent) return;
    if (data.room) {
      room = data.room;
      fit();
    } else {
      draw(data).catch(() => parent.postMessage({ failed: true }, "*"));
    }
  });
  addEventListener("resize", fit);
  parent.postMessage({ ready: true }, "*");
})();
