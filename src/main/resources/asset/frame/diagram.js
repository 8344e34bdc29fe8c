// Draws the diagram that the page sends, and says how large it became. Runs in a document without origin, which may
// ask nothing of anybody; the page believes none of what it says but numbers.
(() => {
  const SMALLEST = 0.65;
  const MARGIN = 40;
  const stage = document.getElementById("stage");
  const root = document.documentElement;
  // A chart from right to left, which is read from its right end.
  const LEFTWARDS = /^\s*(?:flowchart|graph)(?:-elk)?\s+RL\b/m;
  const C4 = ["person", ...["system", "container", "component"].flatMap((shape) => [shape, shape + "_db", shape + "_queue"])];
  const RADAR = /^\s*radar-beta\b/m;
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
    // In the one notation without commas, which separate colours from one another.
    return "#" + value.match(/\d+/g).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0")).join("");
  };

  const theme = (night, lines) => {
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
      pieOuterStrokeColor: ink, pieOpacity: "1", errorBkgColor: paper, errorTextColor: ink, rowOdd: paper, rowEven: sheet,
      relationLabelBackground: paper, archGroupBorderColor: quiet, archEdgeColor: quiet, archEdgeArrowColor: quiet,
      xyChart: { backgroundColor: paper, titleColor: ink, dataLabelColor: ink, xAxisTitleColor: ink, xAxisLabelColor: ink,
        xAxisTickColor: quiet, xAxisLineColor: quiet, yAxisTitleColor: ink, yAxisLabelColor: ink, yAxisTickColor: quiet,
        yAxisLineColor: quiet, plotColorPalette: inks.join() },
      radar: { axisColor: quiet, graticuleColor: quiet, graticuleOpacity: 0.04, curveOpacity: 0.2, axisLabelFontSize: 14,
        legendFontSize: 14 },
      packet: { startByteColor: quiet, endByteColor: quiet, labelColor: ink, titleColor: ink, blockStrokeColor: ink,
        blockFillColor: sheet, byteFontSize: "12px", labelFontSize: "14px", titleFontSize: "18px" },
    };
    for (let i = 0; i < 12; i++) {
      variables["pie" + (i + 1)] = inks[i % inks.length];
      // The curves of a radar are lines, for which areas of others have their colour.
      variables["cScale" + i] = lines ? inks[i % inks.length] : i % 2 ? washes[(i >> 1) % 2] : sheet;
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

  // C4 has settings in place of variables, three for each of its shapes; what stands outside is paler.
  const c4 = ({ primaryColor, secondaryColor, background, nodeBorder, lineColor, fontFamily }) => {
    const settings = { boundaryFontFamily: fontFamily, messageFontFamily: fontFamily };
    for (const shape of C4) {
      for (const [outside, fill, border] of [["", shape === "person" ? secondaryColor : primaryColor, nodeBorder],
        ["external_", background, lineColor]]) {
        settings[outside + shape + "_bg_color"] = fill;
        settings[outside + shape + "_border_color"] = border;
        settings[outside + shape + "FontFamily"] = fontFamily;
      }
    }
    return settings;
  };

  // C4 shows people by a picture, which is not loaded.
  const people = (drawing) => {
    for (const picture of drawing.querySelectorAll(".person-man image")) {
      const person = picture.ownerDocument.createElementNS(drawing.namespaceURI, "path");
      person.setAttribute("class", "someone");
      person.setAttribute("d", "M24 5a9 9 0 0 1 0 18a9 9 0 0 1 0-18M7 44c0-11 7-17 17-17s17 6 17 17z");
      person.setAttribute("transform", `translate(${picture.getAttribute("x")} ${picture.getAttribute("y")})`);
      picture.replaceWith(person);
    }
    // It spaces the names of kinds to what they would measure in another face.
    for (const kind of drawing.querySelectorAll("[textLength]")) kind.removeAttribute("textLength");
  };

  // Dates along an axis that would stand upon one another.
  const thin = (drawing) => {
    let end = -Infinity;
    for (const date of drawing.querySelectorAll(".grid .tick text")) {
      const { left, right } = date.getBoundingClientRect();
      if (left < end + 6) date.remove();
      else end = right;
    }
  };

  // Mermaid reckons with other faces, so that letters may stand out of the drawing.
  const whole = (drawing) => {
    const box = drawing.viewBox?.baseVal;
    if (!box?.width) return drawing.getBoundingClientRect();
    for (const today of drawing.querySelectorAll(".today")) {
      if (today.getBBox().x > box.x + box.width) today.remove();
    }
    const ink = drawing.getBBox();
    const least = (edge, mark) => Math.max(Math.min(edge, mark), edge - MARGIN);
    const most = (edge, mark) => Math.min(Math.max(edge, mark), edge + MARGIN);
    const [x, y] = [least(box.x, ink.x), least(box.y, ink.y)];
    const [right, bottom] = [most(box.x + box.width, ink.x + ink.width), most(box.y + box.height, ink.y + ink.height)];
    drawing.setAttribute("viewBox", [x, y, right - x, bottom - y].join(" "));
    return { width: right - x, height: bottom - y };
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
    // A face that stands in for another may not be on the machine; then there is nothing to wait for.
    await Promise.allSettled([document.fonts.load("16px " + face, "a"), document.fonts.load("16px " + face, "س")]);
    const themeVariables = theme(night, RADAR.test(source));
    mermaid.initialize({
      startOnLoad: false, securityLevel: "strict", suppressErrorRendering: true, theme: "base", themeVariables,
      fontFamily: themeVariables.fontFamily, deterministicIds: true, maxTextSize: 20000, maxEdges: 300,
      c4: c4(themeVariables), packet: { rowHeight: 40, paddingY: 15 }, treemap: { nodeWidth: 64, nodeHeight: 40 },
      xyChart: { yAxis: { titlePadding: 14 } },
      radar: { axisLabelFactor: 1.12, marginTop: 80, marginLeft: 90, marginRight: 90 },
      journey: { titleFontFamily: themeVariables.fontFamily, titleFontSize: "24px" },
      gantt: { useWidth: Math.max(root.clientWidth, 520), fontSize: 13, sectionFontSize: 13, barHeight: 24, rightPadding: 40 },
      secure: ["secure", "securityLevel", "startOnLoad", "maxTextSize", "suppressErrorRendering", "maxEdges", "theme",
        "themeVariables", "themeCSS", "fontFamily", "altFontFamily", "htmlLabels", "dompurifyConfig", "look",
        "arrowMarkerAbsolute"],
    });
    const { svg } = await mermaid.render("drawing" + mine, inert.words(source));
    if (mine !== turn) return;
    const drawing = new DOMParser().parseFromString(svg, "text/html").querySelector("svg");
    people(drawing);
    inert.clean(drawing).removeAttribute("style");
    stage.replaceChildren(drawing);
    thin(drawing);
    natural = whole(drawing);
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
