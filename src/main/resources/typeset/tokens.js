// Names the tokens of a code by their place, outer before inner: "start end class class".
function tokens(code, grammar) {
  var env = { code: code, grammar: Prism.languages[grammar], language: grammar };
  Prism.hooks.run("before-tokenize", env);
  env.tokens = Prism.tokenize(env.code, env.grammar);
  Prism.hooks.run("after-tokenize", env);

  var lines = [];
  var at = 0;
  function walk(content) {
    if (typeof content === "string") {
      at += content.length;
    } else if (Array.isArray(content)) {
      content.forEach(walk);
    } else {
      var line = lines.length;
      var start = at;
      lines.push("");
      walk(content.content);
      lines[line] = start + " " + at + " " + [content.type].concat(content.alias || []).join(" ");
    }
  }
  walk(env.tokens);
  if (at !== code.length) {
    throw new Error("tokens are not the code");
  }
  return lines.join("\n");
}
