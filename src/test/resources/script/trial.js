var calls = 0;
function join(a, b) { calls++; return a + b; }
function count() { return ++calls; }
function refuse(what) { throw new Error("not " + what); }
function loop() { try { for (;;) calls++; } catch (e) { return "caught"; } }
function recurse() { return recurse() + 1; }
function match(text) { return /^(a+)+$/.test(text); }
function trailing(text) { return /\s+$/.test(text); }
function reach() { return [typeof java, typeof Packages, typeof load, typeof require, typeof getClass].join(); }
function climb(text) { return text.constructor.constructor("return typeof java")(); }
