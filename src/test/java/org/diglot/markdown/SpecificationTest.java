package org.diglot.markdown;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.diglot.language.Language;
import org.diglot.post.Content;
import org.diglot.post.Fragment;
import org.diglot.post.Reference;
import org.diglot.post.Resolver;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples of CommonMark 0.31 and of GitHub's specification, through all we do to a text. What we show otherwise is
/// listed with the reason, one example a line.
// A parent is an element or nothing; the check is for nothing.
@SuppressWarnings("BadInstanceof")
class SpecificationTest {
    /// References stay what the specification makes of them.
    private static final Resolver LITERAL = new Resolver() {
        @Override
        public Optional<Anchor> link(Reference.Link link) {
            String heading = link.heading().isEmpty() ? "" : "#" + link.heading();
            return Optional.of(new Anchor("<a href=\"%s\">".formatted(Fragment.escape(link.target() + heading)),
                    Optional.empty(), "</a>"));
        }

        @Override
        public String image(Reference.Image image) {
            String title = image.title().isEmpty() ? "" : " title=\"%s\"".formatted(Fragment.escape(image.title()));
            return "<img src=\"%s\" alt=\"%s\"%s/>".formatted(Fragment.escape(image.target()),
                    Fragment.escape(image.alternative()), title);
        }

        @Override
        public String embed(Reference.Embed embed) {
            return "";
        }
    };

    @ParameterizedTest
    @CsvSource({"commonmark, 652", "gfm, 672"})
    void everyExampleIsAsSpecifiedOrItsDeviationIsListed(String name, int count) throws IOException {
        List<Example> examples = ExampleReader.readExamples(specification(name));
        Map<Integer, String> deviating = new TreeMap<>();
        for (int i = 0; i < examples.size(); i++) {
            // The specification writes tabs as arrows.
            String expected = normal(examples.get(i).getHtml().replace('→', '\t'));
            String ours = ours(examples.get(i).getSource().replace('→', '\t'));
            if (!ours.equals(expected)) {
                deviating.put(i + 1, "%s\n--- expected\n%s\n--- ours\n%s\n".formatted(examples.get(i).getSource(),
                        expected, ours));
            }
        }

        assertThat(examples).hasSize(count);
        assertThat(deviating.keySet()).describedAs(() -> unexplained(deviating, listed(name)))
                .isEqualTo(listed(name).keySet());
    }

    private static String unexplained(Map<Integer, String> deviating, Map<Integer, String> listed) {
        StringBuilder text = new StringBuilder();
        deviating.forEach((number, difference) -> {
            if (!listed.containsKey(number)) {
                text.append("=== ").append(number).append('\n').append(difference);
            }
        });
        return text.toString();
    }

    private static URL specification(String name) {
        return name.equals("gfm") ? TestResources.getGfmSpec() : TestResources.getSpec();
    }

    /// The reasons by number of the example.
    private static Map<Integer, String> listed(String name) {
        Map<Integer, String> reasons = new TreeMap<>();
        for (String line : resource("/spec/%s.deviations".formatted(name)).lines().toList()) {
            String[] parts = line.split(" ", 2);
            if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(parts).hasSize(2);
                reasons.put(Integer.valueOf(parts[0]), parts[1]);
            }
        }
        return reasons;
    }

    private static String resource(String path) {
        try (InputStream in = requireNonNull(SpecificationTest.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ours(String source) {
        Content content = new Markdown().render(source, Language.ENGLISH, "posts/x.md", 1).content();
        String html = content.text().html(LITERAL);
        Document page = Jsoup.parseBodyFragment(html);
        for (Element listing : page.select("figure.listing")) {
            Element pre = new Element("pre");
            Element code = listing.expectFirst("pre > code");
            listing.select("figcaption > span").eachText()
                    .forEach(language -> pre.appendElement("code").text(code.wholeText()));
            if (pre.childrenSize() == 0) {
                pre.appendElement("code").text(code.wholeText());
            }
            listing.replaceWith(pre);
        }
        page.select("div.table").forEach(Element::unwrap);
        page.select("bdi").forEach(Element::unwrap);
        page.select("p.pictures").removeAttr("class");
        for (Element task : page.select("span.task")) {
            Element box = new Element("input");
            if (task.hasClass("done")) {
                box.attr("checked", "");
            }
            task.replaceWith(box.attr("disabled", "").attr("type", "checkbox"));
        }
        content.heading().ifPresent(title -> page.body().prependElement("h1").html(title.html()));
        return normal(page,
                content.heading().isEmpty() && source.matches("(?s).*(^|\n)[-> ]*(#([ \t]|\n|$)|=+ *(\n|$)).*"));
    }

    private static String normal(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        // We name the language above a listing, not in a class.
        page.select("pre > code").removeAttr("class");
        page.select("table [align]").forEach(cell -> cell.addClass("align-" + cell.attr("align")));
        return normal(page, false);
    }

    /// What a reader's browser makes of it: without our anchors, roles and directions, and without white space between
    /// blocks.
    private static String normal(Document page, boolean shifted) {
        page.select("h2, h3, h4, h5, h6").forEach(heading -> heading.removeAttr("id"));
        if (shifted) {
            page.select("h2, h3, h4, h5, h6").forEach(heading -> heading.tagName(
                    "h" + (heading.tagName().charAt(1) - '1')));
        }
        page.select("p.pictures").removeAttr("class");
        for (String attribute : List.of("dir", "lang", "role", "tabindex", "aria-label", "translate", "scope",
                "align")) {
            page.select("[" + attribute + "]").removeAttr(attribute);
        }
        for (Element link : page.select("a[href]")) {
            link.attr("href", LocalLink.decoded(link.attr("href")));
        }
        for (Element image : page.select("img[src]")) {
            image.attr("src", LocalLink.decoded(image.attr("src")));
        }
        List<TextNode> blank = new ArrayList<>();
        page.body().traverse((node, _) -> {
            if (node instanceof TextNode text && text.parent() instanceof Element around
                    && around.closest("pre") == null) {
                text.text(text.getWholeText().replaceAll("\\s+", " "));
                boolean edge = text.previousSibling() == null || text.nextSibling() == null
                        || isBlock(text.previousSibling()) || isBlock(text.nextSibling());
                if (text.isBlank() && edge && around.isBlock()) {
                    blank.add(text);
                }
            }
        });
        blank.forEach(TextNode::remove);
        page.outputSettings().prettyPrint(false);
        return page.body().html().replaceAll(" ?(</?(p|h\\d|li|ul|ol|blockquote|hr|br|td|th|tr)[ >]) ?", "$1").strip();
    }

    private static boolean isBlock(@Nullable Node node) {
        return node instanceof Element element && element.isBlock();
    }
}
