package org.diglot;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts that cost a careless reader far more than their length: deep, long, or alike in every place. None has more than
/// about a megabyte.
public final class Bombs {
    public static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("quotes", ">".repeat(10_000)),
            Map.entry("brackets", "[".repeat(100_000)), Map.entry("images", "![a](".repeat(50_000)),
            Map.entry("links", "[a](b".repeat(50_000)), Map.entry("stars", "*a ".repeat(100_000)),
            Map.entry("stars alone", "*".repeat(100_000)), Map.entry("backticks", "`a``b".repeat(50_000)),
            Map.entry("callouts", "<Callout>\n".repeat(100_000)),
            Map.entry("callouts in a line", "<Callout>".repeat(100_000)),
            Map.entry("callout ends", "<Callout>\n" + "</Callout>\n".repeat(50_000)),
            Map.entry("lists", "- ".repeat(50_000) + "a"), Map.entry("persian lists", "۱. ".repeat(50_000) + "الف"),
            Map.entry("headings", "## a\n".repeat(50_000)), Map.entry("a heading", "## " + "a ".repeat(300_000)),
            Map.entry("footnotes", "[^1] ".repeat(50_000) + "\n\n[^1]: a"),
            Map.entry("open tags", "<b>".repeat(20_000) + "x"),
            Map.entry("open blocks", "<div><b>".repeat(20_000) + "x\n\n" + "<p>y\n\n".repeat(5_000)),
            Map.entry("half tags", "<a ".repeat(50_000)),
            Map.entry("quotation marks", "<div>\n" + "<a \"".repeat(50_000)),
            Map.entry("script starts", "<div>" + "<script>".repeat(50_000)),
            Map.entry("comments", "<!-- ".repeat(50_000)),
            Map.entry("runs", "متن a ".repeat(60_000)), Map.entry("emphasised runs", "**a** متن *b c* ".repeat(20_000)),
            Map.entry("brackets in runs", "متن a(".repeat(20_000)),
            Map.entry("tables", "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|x|\n".repeat(2000)),
            Map.entry("wiki links", "[[a]] ![[b.png]] ".repeat(2_000) + "\n\n[[a]]".repeat(50_000)),
            Map.entry("wiki brackets", "[[a|".repeat(50_000) + "]]".repeat(50_000)),
            Map.entry("block ids", blockIds()), Map.entry("digits in turn", "1. a\n۱. b\n".repeat(5_000)),
            Map.entry("carets", "a ^b".repeat(50_000) + "\n\n^c".repeat(50_000)),
            Map.entry("embeds", "![[a#b]]\n\n".repeat(20_000)),
            Map.entry("local links", "[a](b.md)\n\n".repeat(30_000)),
            Map.entry("pictures", "<img src=a>\n".repeat(50_000)), Map.entry("marks", "==a ".repeat(100_000)),
            Map.entry("remarks", "%%".repeat(100_001)), Map.entry("remark lines", "%%\na\n".repeat(30_001)),
            Map.entry("remark ends", "%% a\n%% b %% c\n".repeat(20_000)),
            Map.entry("info", "```" + "{".repeat(100_000) + "\nx"),
            Map.entry("resumed tags", "<p>" + "<b>".repeat(250) + "\n\n" + "## a\n".repeat(20_000)),
            Map.entry("callout quotes", "> [!note]\n".repeat(9_000)),
            Map.entry("callout quotes in a line", "> [!tip]- ".repeat(9_000)),
            Map.entry("nested callouts", "<Callout>\n\n".repeat(50_000) + "x" + "\n\n</Callout>".repeat(50_000)),
            Map.entry("wiki ends", "]]".repeat(500_000)), Map.entry("marks alone", "==".repeat(500_000)),
            Map.entry("remark starts", "%% ".repeat(300_000)), Map.entry("dollars", "$".repeat(1_000_000)),
            Map.entry("dollars apart", "$ ".repeat(500_000)), Map.entry("formula blocks", "$$\n".repeat(100_000)),
            Map.entry("fractions", "$" + "\\frac{".repeat(150_000) + "$"),
            Map.entry("fractions in a block", "$$\n" + "\\frac{".repeat(150_000) + "\n$$"),
            Map.entry("macros", "$\\def\\a{\\a\\a}\\a$ ".repeat(20_000)),
            Map.entry("formulas", "$x$ ".repeat(20_000)), Map.entry("template tags", "{{< ".repeat(250_000)),
            Map.entry("template tags in lines", "{{<\n{%\n".repeat(50_000)),
            Map.entry("notes of notes", numbered(20_000, "[^%1$s]: [^%2$s]\n") + "\n[^0]"),
            Map.entry("notes in circles", numbered(20_000, "[^%1$s]: [^%2$s] [^0]\n\n") + "\n[^0] [^20000]: [^0]"),
            Map.entry("columns", "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n" + "|x".repeat(10_000)),
            Map.entry("definitions", numbered(40_000, "[r%1$s]: /x\n\n")),
            Map.entry("list levels", numbered(1_000, "%3$s- a\n")), Map.entry("tildes", "~".repeat(1_000_000)),
            Map.entry("entities", "&".repeat(1_000_000)), Map.entry("backslashes", "\\".repeat(1_000_000)),
            Map.entry("angles", "<".repeat(1_000_000)), Map.entry("closing angles", ">".repeat(100_000)),
            Map.entry("colons", "http://a.b/ ".repeat(80_000)), Map.entry("at signs", "a@b.c ".repeat(100_000)),
            Map.entry("pipes", "|".repeat(1_000_000)), Map.entry("slashes", "/".repeat(1_000_000)),
            Map.entry("hashes", "#".repeat(1_000_000)), Map.entry("persian", "سلام دنیا، ".repeat(100_000)),
            Map.entry("persian without spaces", "م".repeat(1_000_000)),
            Map.entry("accents", "\u0301".repeat(1_000_000)),
            Map.entry("bidi controls", "\u202e\u2066".repeat(170_000)), Map.entry("digits", "۱2".repeat(500_000)),
            Map.entry("slips", "می رود كتاب, ها ".repeat(60_000)),
            Map.entry("unordered numbers", "1. ".repeat(100_000)),
            Map.entry("comment starts in a comment", "<!-- <!-- -->\n -->\n".repeat(50_000)),
            Map.entry("fences in lists", "- ```\n".repeat(150_000)),
            Map.entry("attributes", "<p " + numbered(80_000, "a%1$s=b ") + ">"),
            Map.entry("classes", "<p class=\"" + numbered(100_000, "a%1$s ") + "\">"),
            Map.entry("spans", "<td rowspan=999 colspan=999>".repeat(20_000)),
            Map.entry("mermaids", "```mermaid\na\n```\n".repeat(20_000)),
            Map.entry("block names", "a ^b\n\n".repeat(40_000)),
            Map.entry("notes in place", "^[".repeat(4_000) + "]".repeat(4_000) + "\n\n^[a]".repeat(30_000)),
            Map.entry("crossed tags", "<b>".repeat(20_000) + "<i>".repeat(20_000) + "</b>".repeat(20_000)),
            Map.entry("end tags", "</i>".repeat(100_000)),
            Map.entry("crossed tags in a block", "<div>" + "<b><i>".repeat(20_000) + "</b>".repeat(20_000)),
            Map.entry("open links in blocks", "<a href=x>\n\n".repeat(30_000)),
            Map.entry("sizes", "![a](".repeat(4_000) + "\n\n" + "![a](b =1x){width=1} ".repeat(30_000)),
            Map.entry("braces", "![a](b){" + ".a".repeat(300_000)), Map.entry("prices", "$5 ".repeat(300_000)),
            Map.entry("a long sum", "$" + "5".repeat(500_000) + " $"),
            Map.entry("exclamations", "«Hi!» *Hi!* ".repeat(40_000)),
            Map.entry("half-spaces", "https://a.b\u200C ".repeat(60_000)),
            Map.entry("zero", "\0\u0001\uD800 a".repeat(1000)));

    private Bombs() {}

    private static String blockIds() {
        return IntStream.range(0, 10_000).mapToObj("- a ^b%d\n"::formatted).collect(Collectors.joining());
    }

    /// @param form of a piece, for its number, the next one, and as many spaces
    private static String numbered(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(i -> form.formatted(i, i + 1, form.contains("%3$s") ? " ".repeat(2 * i) : ""))
                .collect(Collectors.joining());
    }
}
