package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.diglot.language.Language;
import org.diglot.post.Problem;
import org.diglot.post.Resolver;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What other engines' templates leave in a text.
class TemplateTagTest {
    private static Rendered render(String file, String text) {
        return new Markdown().render(text, Language.ENGLISH, file, 1);
    }

    private static Document html(String text) {
        return html("posts/tea.md", text);
    }

    private static Document html(String file, String text) {
        return Jsoup.parse(render(file, text).content().text().html(Resolver.none()));
    }

    private static List<String> problems(String text) {
        return render("posts/tea.md", text).problems().stream().map(Problem::line).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{< youtube w7Ft2ymGmfc >}}", "{{< figure src=\"a_b_c.png\" title=\"*Tea*\" >}}",
        "{{% notice tip %}}", "{{ site.url }}", "{{site.baseurl}}", "{% include a_b.html x=\"*y*\" %}", "{%- if x -%}",
        "{{ 'a' | relative_url }}", "{{<tea>}}", "{% post_url 2026-01-31-tea %}", "{% raw %}",
        "{{< param \"a <b> & c\" >}}"})
    void aTagIsShownAsItWasWrittenAndReported(String tag) {
        for (String text : List.of("Before " + tag + " behind.", tag, "- " + tag, "> " + tag,
                "# " + tag + "\n\nTea.\n\n# x")) {
            assertThat(html(text).text()).contains(tag.replaceAll("\\s+", " "));
            assertThat(problems(text)).singleElement().asString().contains("warning: \"" + tag.charAt(0))
                    .contains("is a template tag of another engine, shown as text;"
                            + " write it in Markdown, or between backticks if it is meant to be read");
        }
        assertThat(html("Before " + tag + " behind.").select("code[dir=ltr]").text()).isEqualTo(tag);
    }

    @Test
    void theLineNamesThePlace() {
        assertThat(problems("Tea.\n\nSee {{< youtube abc >}}.")).containsExactly(
                "posts/tea.md:3:5: warning: \"{{< youtube abc >}}\" is a template tag of another engine, shown as text;"
                        + " write it in Markdown, or between backticks if it is meant to be read");
    }

    @Test
    void aTagMaySpanLinesAndWhatIsBetweenTwoIsMarkdown() {
        String text = "{{< figure\n  src=\"x\"\n>}}\n\n{{% notice %}}\n**Hot** tea.\n{{% /notice %}}";
        assertThat(html(text).select("strong").text()).isEqualTo("Hot");
        assertThat(html(text).text()).contains("{{< figure src=\"x\" >}}", "{{% /notice %}}");
        assertThat(problems(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`{{< youtube >}}`", "```\n{{ site.url }}\n{% if %}\n```", "    {{ x }}",
        "$\\frac{{a}}{b}$",
        "{", "{{", "{{ never closed", "{% never closed", "a { b } c", "{: )", "{}", "%}", "}}", "\\{{ x }}",
        "{{</* youtube abc */>}}"})
    void theseAreNone(String text) {
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void aTagThatItsAuthorShowsIsShown() {
        assertThat(html("{{</* youtube abc */>}}").text()).isEqualTo("{{< youtube abc >}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{% highlight ruby %}\nputs <b> if *a* && _b_\n\n{{ x }}\n{% endhighlight %}",
        "{% highlight ruby linenos %}\nputs <b> if *a* && _b_\n\n{{ x }}\n{% endhighlight %}",
        "{{< highlight ruby \"linenos=table\" >}}\nputs <b> if *a* && _b_\n\n{{ x }}\n{{< /highlight >}}",
        "{{% highlight ruby %}}\nputs <b> if *a* && _b_\n\n{{ x }}\n{{% /highlight %}}",
        "{% codeblock lang:ruby %}\nputs <b> if *a* && _b_\n\n{{ x }}\n{% endcodeblock %}"})
    void codeBetweenTagsIsAListing(String text) {
        Document html = html("Tea.\n\n" + text + "\n\nMore *tea*.");
        assertThat(html.expectFirst("figure.listing pre").text()).isEqualTo("puts <b> if *a* && _b_\n\n{{ x }}");
        assertThat(html.select("figcaption").text()).containsIgnoringCase("ruby");
        assertThat(html.select("em").text()).isEqualTo("tea");
        assertThat(problems("Tea.\n\n" + text)).containsExactly(
                "posts/tea.md:3:1: warning: code stands between template tags of another engine;"
                        + " write ``` and the language before it, and ``` behind it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tea.\n{: .lead }", "Tea.{: .lead}", "Tea.\n\n{: .lead #x style=\"color: red\"}",
        "Tea.{:target=\"_blank\"}", "* TOC\n{:toc}\n\nTea.", "Tea.\n\n{/* truncate */}", "Tea.\n\n<!--more-->",
        "1. TOC\n{:toc .x}\n\nTea.\n"})
    void whatOnlyStylesGoesWithoutAWord(String text) {
        assertThat(html(text).text()).isIn("Tea.", "TOC Tea.");
        assertThat(html(text).select("p:empty")).isEmpty();
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void theListAboveATableOfContentsGoes() {
        assertThat(html("* TOC\n{:toc}\n\nTea.").text()).isEqualTo("Tea.");
    }

    @Test
    void aLinkToATagIsText() {
        String text = "See [the *pot*]({{site.url}}/pot), [this]({{< ref \"a.md\" >}}) and ![cup]({{site.url}}/a.png).";
        assertThat(html(text).text()).isEqualTo(text.replace("*", ""));
        assertThat(html(text).select("a, img")).isEmpty();
        assertThat(problems(text)).hasSize(3);
    }

    @Test
    void tagsInHtmlAreReportedAndStay() {
        String text = "<div>\n{{<figure src=\"a\">}}\n{{ content }}\n</div>";
        assertThat(html(text).text()).contains("{{<figure src=\"a\">}}", "{{ content }}");
        assertThat(problems(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Brewing {#brew}", "## Brewing {#brew .wide}", "Brewing {#brew}\n---"})
    void anAnchorInBracesIsTheHeadings(String text) {
        assertThat(html(text).select("h2#brew").text()).isEqualTo("Brewing");
        assertThat(problems(text)).isEmpty();
    }

    @Test
    void anUnknownElementIsText() {
        for (String text : List.of("A List<String> and <your-name>.", "<Chart data={x} />",
                "<Tabs>\n\n**Tea**\n\n</Tabs>")) {
            assertThat(html(text).text()).contains(text.startsWith("A") ? text : text.substring(0, 5));
            assertThat(problems(text)).isNotEmpty().allMatch(line -> line.contains("is no element of HTML"));
        }
        assertThat(problems("Tea, List<String>\nand Set<String>.")).containsExactly(
                "posts/tea.md:1:10: warning: <String> is no element of HTML, shown as text;"
                        + " write it between backticks, or in Markdown what it stands for",
                "posts/tea.md:2:8: warning: <String> is no element of HTML, shown as text;"
                        + " write it between backticks, or in Markdown what it stands for");
    }

    @Test
    void modulesOfMdxAreReportedAndNotShown() {
        String text = "import Chart from '../chart'\nimport { a } from \"b\"\n\nTea.\n\nexport const meta = {\n  a: 1\n}\n\nimport taxes are high";
        assertThat(html("posts/tea.mdx", text).text()).isEqualTo("Tea. import taxes are high");
        assertThat(render("posts/tea.mdx", text).problems()).extracting(Problem::line).containsExactly(
                "posts/tea.mdx:1:1: warning: \"import\" of MDX is not run here, and not shown;"
                        + " delete it, or write what it stands for in Markdown",
                "posts/tea.mdx:6:1: warning: \"export\" of MDX is not run here, and not shown;"
                        + " delete it, or write what it stands for in Markdown");
        assertThat(html(text).text()).contains("import Chart");
    }

    @Test
    void hostileBracesCostNothing() {
        for (String piece : List.of("{{", "{{<", "{%", "{: ", "{: a=\"", "{{ a }} ", "{% highlight x %}\n", "{/*", "}}",
                "{#", "# {#a} ", "{{<>}}")) {
            String text = piece.repeat(200_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html(text));
        }
    }
}
