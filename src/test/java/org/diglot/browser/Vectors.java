package org.diglot.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Attempts on a reader's browser, in every place of a post where text can stand.
final class Vectors {
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final List<String> ALL = read();
    /// As many as stand together in one value of front matter.
    private static final int TOGETHER = 30;
    private static final List<String> NAMES = List.of("<img src=x onerror=hit()>.md", "\"onmouseover=\"hit().md",
            "javascript:hit().md", "'--><script>hit()<!--.md", "&lt;svg onload=hit()&gt;.md", "<!-- x.md");

    /// Beginnings of other kinds of diagram, which come to their labels in other ways, and a line for each attempt.
    private static final Map<String, String> KINDS = Map.of("sequenceDiagram", "A->>A: %s", "mindmap\n  root",
            "    a[\"%s\"]", "pie title x", "\"%s\" : 1", "stateDiagram-v2", "a : %s", "timeline", "2020 : %s",
            "gantt\ndateFormat YYYY-MM-DD", "%s :2026-01-01, 1d", "journey", "%s: 1: a");

    private Vectors() {}

    private static List<String> read() {
        try (InputStream in = Vectors.class.getResourceAsStream("/hostile/vectors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> CHARACTER.matcher(line).replaceAll(
                            match -> Character.toString(Integer.parseInt(match.group(1), 16)).replace("$", "\\$")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a posts folder: a post for each place in a text, one for each handful in front matter, and names of files.
    static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> text : texts().entrySet()) {
            Files.writeString(folder.resolve(text.getKey() + ".md"), post("title: " + text.getKey(), text.getValue()));
        }
        for (int i = 0; i < ALL.size(); i += TOGETHER) {
            List<String> some = ALL.subList(i, Math.min(ALL.size(), i + TOGETHER));
            Files.writeString(folder.resolve("front-matter-%s.md".formatted(i)),
                    post(frontMatter(some), "Text.\n\n## " + oneLine(String.join(" ", some))));
        }
        for (String name : NAMES) {
            Files.writeString(folder.resolve(name),
                    post("tilte: " + NAMES.getFirst(), "[a](nowhere.md) ![a](none.png)"));
        }
        Files.writeString(folder.resolve("drawing.svg"), drawing());
        Files.writeString(folder.resolve("embedding.md"), post("title: Embedding",
                "![[raw-html]]\n\n![[inline-html]]\n\n![[drawing.svg]]\n\n[a](drawing.svg)"));
    }

    private static String post(String frontMatter, String text) {
        return "---\ndate: 2026-01-02\nlang: en\n%s\n---\n%s\n\n<!-- PERSIAN -->\n\nمتن\n\n%s\n".formatted(frontMatter,
                text,
                text);
    }

    private static String frontMatter(List<String> some) {
        String value = quoted(String.join(" ", some));
        String list = some.stream().map(Vectors::quoted).collect(Collectors.joining(", ", "[", "]"));
        return Stream.of("title", "title_fa", "description", "description_fa", "category", "category_fa", "author",
                "image", "image_alt").map(key -> key + ": " + value).collect(Collectors.joining("\n"))
                + "\ntags: %s\ntags_fa: %s\naliases: %s\nslug: %s\n%s: x".formatted(list, list, list, value,
                        quoted(some.getFirst()));
    }

    /// YAML and JSON alike.
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> quoted.append(
                c < ' ' || c == '"' || c == '\\' || c > '~' ? "\\u%04x".formatted(c) : Character.toString(c)));
        return quoted.append('"').toString();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        place(texts, "raw-html", vector -> vector);
        place(texts, "inline-html", vector -> "text *" + vector + "* text");
        place(texts, "in-an-element", vector -> "<div>\n" + vector + "\n</div>");
        place(texts, "in-a-table", vector -> "| a | b |\n|---|---|\n| x | " + oneLine(vector) + " |");
        place(texts, "in-lists", vector -> "- " + oneLine(vector) + "\n  1. [ ] " + oneLine(vector));
        place(texts, "headings", vector -> "## " + oneLine(vector));
        place(texts, "attribute-double", vector -> "<p title=\"" + vector + "\" id='x'>x</p>");
        place(texts, "attribute-single", vector -> "<a href='" + vector + "'>x</a>");
        place(texts, "attribute-bare", vector -> "<p title=" + vector + ">x</p>");
        place(texts, "tag-name", vector -> "<p" + vector + ">x</p>");
        place(texts, "link-targets", vector -> "[x](" + oneLine(vector) + ") [x](<" + angled(vector) + ">)");
        place(texts, "link-titles",
                vector -> "[x](/x \"" + escaped(vector, '"') + "\") [y](/y '" + escaped(vector, '\'')
                        + "')");
        place(texts, "link-definitions", vector -> "[x]\n\n[x]: <" + angled(vector) + "> \"" + escaped(vector, '"')
                + "\"");
        place(texts, "images", vector -> "![" + oneLine(vector) + "](" + oneLine(vector) + ") ![x](<" + angled(vector)
                + "> \"" + escaped(vector, '"') + "\")");
        place(texts, "captions", vector -> "![" + oneLine(vector) + "](drawing.svg \"" + escaped(vector, '"') + "\")");
        place(texts, "wiki-links", vector -> "[[" + oneLine(vector) + "]] [[raw-html#" + oneLine(vector) + "|"
                + oneLine(vector) + "]]");
        place(texts, "embeds",
                vector -> "![[" + oneLine(vector) + "]]\n\n![[drawing.svg|" + oneLine(vector) + "|300]]");
        place(texts, "footnotes", vector -> "x[^" + oneLine(vector).replaceAll("[\\s\\]]", "") + "] y[^1]\n\n[^"
                + oneLine(vector).replaceAll("[\\s\\]]", "") + "]: " + vector);
        place(texts, "callouts", vector -> "<Callout type=\"" + oneLine(vector) + "\" title=\"" + oneLine(vector)
                + "\">\n" + vector + "\n</Callout>");
        place(texts, "callout-titles",
                vector -> "<Callout type=info title='" + oneLine(vector) + "'>\nx\n</Callout>\n\n"
                        + "<Callout type=info title={`" + oneLine(vector) + "`}>\nx\n</Callout>\n\n> [!"
                        + oneLine(vector)
                        + "]- " + oneLine(vector) + "\n> " + oneLine(vector));
        place(texts, "quotes", vector -> "> [!note]- " + oneLine(vector) + "\n> " + oneLine(vector));
        place(texts, "marks-and-comments", vector -> "==" + oneLine(vector) + "== %%" + oneLine(vector) + "%%");
        place(texts, "code", vector -> "`" + oneLine(vector) + "`\n\n```html\n" + vector + "\n```");
        place(texts, "code-titles",
                vector -> "```js title=\"" + oneLine(vector) + "\" {" + oneLine(vector) + "}\nx\n```"
                        + "\n\n```" + oneLine(vector).replace("`", "") + "\nx\n```");
        place(texts, "template-tags",
                vector -> "{{< x \"" + oneLine(vector) + "\" >}} {% y " + oneLine(vector) + " %}");
        place(texts, "formulas", vector -> "$x " + oneLine(vector).replace("$", "") + "$ $\\text{"
                + oneLine(vector).replace("$", "") + "}$");
        place(texts, "formula-links", vector -> "$\\href{" + oneLine(vector).replace("$", "") + "}{x}$");
        place(texts, "formula-data", vector -> "$\\htmlData{x=" + oneLine(vector).replace("$", "")
                + "}{x}$ $\\htmlId{" + oneLine(vector).replace("$", "") + "}{x}$");
        texts.put("diagrams", diagrams());
        return texts;
    }

    private static void place(Map<String, String> texts, String name, UnaryOperator<String> place) {
        texts.put(name, ALL.stream().map(place).collect(Collectors.joining("\n\n")));
    }

    private static String oneLine(String vector) {
        return vector.replaceAll("\\R", " ");
    }

    private static String angled(String vector) {
        return oneLine(vector).replace("<", "\\<").replace(">", "\\>");
    }

    private static String escaped(String vector, char quote) {
        return oneLine(vector).replace("" + quote, "\\" + quote);
    }

    /// As labels, as links and as settings of diagrams.
    private static String diagrams() {
        List<String> diagrams = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i += TOGETHER) {
            StringBuilder diagram = new StringBuilder("""
                                                      %%{init: {"securityLevel": "loose", "htmlLabels": true}}%%
                                                      flowchart TD
                                                      """);
            List<String> some = ALL.subList(i, Math.min(ALL.size(), i + TOGETHER));
            for (int k = 0; k < some.size(); k++) {
                String label = oneLine(some.get(k)).replace("\"", "#quot;").replaceAll("[\\p{Cntrl}`]", "");
                diagram.append("n%d[\"%s\"] --> n%d\nclick n%d href \"javascript:hit()\" \"%s\"\n".formatted(k, label,
                        k + 1, k, label));
            }
            diagrams.add(diagram.toString());
        }
        KINDS.forEach((head, line) -> diagrams.add(ALL.stream()
                .filter(vector -> vector.startsWith("<") && !vector.contains("!"))
                .map(vector -> line.formatted(oneLine(vector).replaceAll("[^\\w<>/= ().']", "")))
                .collect(Collectors.joining("\n", head + "\n", "\n"))));
        return diagrams.stream().map(diagram -> "```mermaid title=\"a\"\n" + diagram + "```")
                .collect(Collectors.joining("\n\n"));
    }

    /// A drawing with what could run in drawings.
    private static String drawing() {
        return """
               <?xml version="1.0"?><?xml-stylesheet href="//evil.example/a.css"?>
               <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 400 400"
                 onload="hit()">
               <script>hit()</script><script href="https://evil.example/b.js"/><script xlink:href="data:,hit()"/>
               <style>@import "https://evil.example/c.css"; rect { fill: url(https://evil.example/d) }
                 @font-face { font-family: e; src: url("https://evil.example/e.woff") } text { font-family: e }</style>
               <foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><img src="x"
                 onerror="hit()"/><iframe srcdoc="&lt;script&gt;hit()&lt;/script&gt;"/></body></foreignObject>
               <image href="https://evil.example/f.png" width="9" height="9"/>
               <image xlink:href="//evil.example/g.png" width="9" height="9" onerror="hit()"/>
               <use href="https://evil.example/h.svg#x"/><use href="data:image/svg+xml,hit()#x"/>
               <feImage href="https://evil.example/i.png"/>
               <a href="javascript:hit()"><rect width="400" height="400" style="fill:url(https://evil.example/j)"
                 filter="url(https://evil.example/k#x)" onclick="hit()"/></a>
               <set attributeName="onmouseover" to="hit()"/><animate attributeName="href" to="javascript:hit()"
                 onbegin="hit()" dur="1s"/>
               <h:script xmlns:h="http://www.w3.org/1999/xhtml">hit()</h:script>
               <h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x" onerror="hit()"/>
               <text y="90">x</text></svg>""";
    }
}
