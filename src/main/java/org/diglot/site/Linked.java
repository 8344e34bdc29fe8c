package org.diglot.site;

import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.media.Image;
import org.diglot.post.Content;
import org.diglot.post.Fragment;
import org.diglot.post.Post;
import org.diglot.post.Reference;
import org.diglot.post.Resolver;
import org.diglot.post.Translation;
import org.diglot.post.Wording;
import org.diglot.site.Linker.Target;

/// Resolves the references of one text, as its readers see them.
final class Linked implements Resolver {
    /// How deep texts may show one another; what lies deeper is a link.
    private static final int DEEPEST = 3;
    /// How many characters of other texts one text may show.
    private static final int MOST = 1 << 20;

    private final Site site;
    private final Linker linker;
    private final Post post;
    private final Translation text;
    private final Optional<Linked> around;
    private int shown;

    Linked(Site site, Linker linker, Post post, Translation text) {
        this(site, linker, post, text, Optional.empty());
    }

    /// @param around the text that shows this one
    private Linked(Site site, Linker linker, Post post, Translation text, Optional<Linked> around) {
        this.site = site;
        this.linker = linker;
        this.post = post;
        this.text = text;
        this.around = around;
    }

    @Override
    public Optional<Anchor> link(Reference.Link link) {
        return linker.find(link.target(), link.heading(), post, text)
                .map(target -> anchor(target, link.named() ? Optional.empty() : Optional.of(title(target))))
                .or(() -> linker.image(link.target(), text).map(image -> new Anchor(
                        "<a href=\"%s\">".formatted(Permalinks.of(image)), Optional.empty(), "</a>")));
    }

    /// @param words the author's are kept where there are none
    private Anchor anchor(Target target, Optional<String> words) {
        Language language = target.language();
        String id = target.part().map(part -> "#" + Permalinks.encode(part.id())).orElse("");
        String page = isHere(target) && around.isEmpty() ? "" : permalink(target);
        String address = page + id;
        boolean foreign = language != text.language();
        return new Anchor(
                "<a href=\"%s\"%s>".formatted(address.isEmpty() ? permalink(target) : address,
                        foreign ? " hreflang=\"%s\"".formatted(language.code()) : ""),
                words, foreign ? " <small>%s</small></a>".formatted(named(language)) : "</a>");
    }

    private boolean isHere(Target target) {
        return target.post().file().equals(post.file());
    }

    private static String permalink(Target target) {
        return Permalinks.of(Address.of(target.post()), target.language());
    }

    /// Says which language a link leads to.
    private String named(Language language) {
        return Fragment.escape(
                text.language().words().text("link.language",
                        text.language().words().text("language." + language.code())));
    }

    private String title(Target target) {
        String title = isolated(Fragment.escape(target.text().title()), target.language());
        return target.part().flatMap(part -> words(part, target))
                .map(words -> isolated(words.html(), target.language()))
                .map(part -> isHere(target) ? part : title + " › " + part).orElse(title);
    }

    /// A block of this text says its own first words: the title would lead nowhere that a reader is not.
    private Optional<Wording> words(Part part, Target target) {
        return isHere(target)
                ? part.words().or(() -> Beginning.of(part.of(target.text().content())))
                : part.words();
    }

    private String isolated(String html, Language language) {
        return language == text.language() ? html : "<bdi lang=\"%s\">%s</bdi>".formatted(language.code(), html);
    }

    @Override
    public String image(Reference.Image reference) {
        Optional<Image> image = linker.image(reference.target(), text);
        return image.map(found -> new Picture(found, reference, text.language()).html())
                .orElseGet(() -> Picture.missing(reference, text.language(), site.isPreview()));
    }

    @Override
    public String embed(Reference.Embed embed) {
        Optional<Target> other = linker.find(embed.target(), embed.heading(), post, text);
        if (other.isEmpty()) {
            return lost(embed);
        }
        Target target = other.get();
        Anchor source = anchor(target, Optional.empty());
        String caption = source.start() + title(target) + source.end();
        Content content = target.text().content();
        Fragment part = target.part().map(found -> found.of(content)).orElseGet(content::text);
        if (shows(target) || !spend(part.marked().length())) {
            return "<p>%s</p>".formatted(caption);
        }
        String html = Excerpt.of(part.html(new Linked(site, linker, target.post(), target.text(), Optional.of(this))),
                permalink(target), embed.level());
        Language language = target.language();
        String direction = language == text.language()
                ? ""
                : " lang=\"%s\" dir=\"%s\"".formatted(language.code(), language.direction().html());
        return "<figure class=\"embed\"><div%s>%s</div><figcaption>%s</figcaption></figure>".formatted(direction, html,
                caption);
    }

    /// For readers the words, as if it stood in a sentence; for the author what it means to show too.
    private String lost(Reference.Embed embed) {
        String words = Picture.isolated(embed.words(), text.language());
        String wanted = embed.heading().isEmpty() ? embed.target() : embed.target() + "#" + embed.heading();
        return "<p>%s</p>".formatted(site.isPreview() ? Picture.placeholder(words, wanted) : words);
    }

    /// Whether the target is shown by this text already, or lies too deep.
    private boolean shows(Target target) {
        int depth = 0;
        for (Linked at = this; at != null; at = at.around.orElse(null)) {
            if (at.isHere(target) || ++depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private boolean spend(int characters) {
        return around.map(outer -> outer.spend(characters)).orElseGet(() -> {
            shown += characters;
            return shown <= MOST;
        });
    }
}
