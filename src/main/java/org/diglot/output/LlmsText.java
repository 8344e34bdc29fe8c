package org.diglot.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.springframework.stereotype.Component;

/// What the blog is, and where each of its texts is in plain form, for language models (llmstxt.org).
@Component
final class LlmsText implements Output {
    private final Document plain;

    LlmsText(MarkdownText plain) {
        this.plain = plain.document();
    }

    @Override
    public Document document() {
        return new Document("llms.txt", "text/plain;charset=utf-8", "", Set.of(Scope.Kind.BLOG));
    }

    @Override
    public boolean isShown(Site site) {
        return !site.isPreview();
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        Language first = site.identity().defaultLanguage();
        StringBuilder out = new StringBuilder();
        out.append("# ").append(line(site.identity().title().in(first))).append("\n\n> ")
                .append(line(site.identity().tagline().in(first))).append('\n');
        for (Language one : Arrays.stream(Language.values()).sorted(Comparator.comparing(one -> one != first))
                .toList()) {
            List<Post> posts = site.news(one);
            if (!posts.isEmpty()) {
                out.append("\n## ").append(one.autonym()).append("\n\n");
                posts.forEach(post -> out.append(entry(post, post.translation(one).orElseThrow(), site)));
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String entry(Post post, Translation text, Site site) {
        String url = site.absolute(Permalinks.of(new Address.DocumentPage(plain, new Scope.OnePost(post)),
                text.language()));
        String description = text.description().isEmpty() ? "" : ": " + line(text.description());
        return "- [%s](%s)%s\n".formatted(line(text.title()).replaceAll("[\\[\\]\\\\]", "\\\\$0"), url, description);
    }

    private static String line(String text) {
        return Xml.allowed(text).replaceAll("\\s+", " ").strip();
    }
}
