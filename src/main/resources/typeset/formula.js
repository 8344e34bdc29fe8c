// Sets one formula. Answers "+" and markup, or "-", the place of the mistake (-1 where it is not known), a space, and
// what is wrong.
function formula(tex, mode) {
  try {
    return '+' + katex.renderToString(tex, {
      displayMode: mode === 'display',
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: 'ignore',
      maxSize: 50,
      maxExpand: 1000,
      trust: function (context) {
        var error = new katex.ParseError(context.command + ' is not allowed');
        error.position = tex.indexOf(context.command);
        throw error;
      },
    });
  } catch (e) {
    return '-' + (e.position >= 0 ? e.position : -1) + ' ' + (e.rawMessage || 'KaTeX gives up on it');
  }
}
