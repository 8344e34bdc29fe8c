package org.diglot.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// One half of a post as its author wrote it, with what must be known of it above (RFC 7763).
@Component
@Order(4)
final class MarkdownText implements Output {
    @Override
    public Document document() {
        return new Document(".md", "text/markdown;charset=utf-8", "alternate", Set.of(Scope.Kind.POST));
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        if (!(scope instanceof Scope.OnePost(Post post))) {
            throw new IllegalArgumentException("no post");
        }
        Translation text = post.translation(language).orElseThrow();
        StringBuilder out = new StringBuilder("---\n");
        line(out, "title", text.title());
        line(out, "date", AtomFeed.DATE.format(post.published()));
        line(out, "language", language.code());
        line(out, "url", site.absolute(Permalinks.of(Address.of(post), language)));
        line(out, "author", site.author(post, language));
        List<Term> terms = site.catalog().terms().of(post);
        list(out, "categories", terms, Taxonomy.CATEGORY, language);
        list(out, "tags", terms, Taxonomy.TAG, language);
        out.append("---\n\n").append(Xml.allowed(text.source().text()).strip()).append('\n');
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            out.append(key).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static void list(StringBuilder out, String key, List<Term> terms, Taxonomy taxonomy, Language language) {
        String names = terms.stream().filter(term -> term.taxonomy() == taxonomy)
                .map(term -> quoted(term.name(language))).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            out.append(key).append(": [").append(names).append("]\n");
        }
    }

    /// YAML 1.2.2, section 7.3.1: in double quotes every character can be written.
    private static String quoted(String text) {
        return "\"" + Xml.allowed(text).replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ").strip()
                + "\"";
    }
}
