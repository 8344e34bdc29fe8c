package org.diglot.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.diglot.catalog.Filter;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.site.Address;
import org.diglot.site.Site;
import org.diglot.typeset.Highlighter;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Writes every screen there is as HTML.
@Component
public final class PageWriter {
    private static final String UNVERSIONED = "<meta name=\"version\" content=\"\">";

    private final ITemplateEngine engine;
    private final Assets assets;
    private final Highlighter highlighter;

    public PageWriter(ITemplateEngine engine, Assets assets, Highlighter highlighter) {
        this.engine = engine;
        this.assets = assets;
        this.highlighter = highlighter;
    }

    /// The page at a place of the site.
    ///
    /// @throws IllegalArgumentException for a document, which is not for people
    public String write(Address address, Site site, Language language) {
        Framer framer = new Framer(site, language, assets);
        return write(switch (address) {
            case Address.Home home -> HomePage.of(home, site, framer);
            case Address.PostPage(Post post) -> PostPage.of(post, site, framer.facing(post), highlighter);
            case Address.Parallel(Post post) -> ParallelPage.of(post, site, framer.facing(post), highlighter);
            case Address.StandingPage(Post post) -> PostPage.of(post, site, framer.facing(post), highlighter);
            case Address.TermIndex index -> TermsPage.of(index, site, framer);
            case Address.TermPage(var term, int page) -> ListingPage.of(address, Filter.of(term), page, site, framer);
            case Address.Listing(Filter filter, int page) -> ListingPage.of(address, filter, page, site, framer);
            case Address.Archive _ -> ArchivePage.of(site, framer);
            case Address.Search search -> SearchPage.of(search, site, framer);
            case Address.Hits _,Address.DocumentPage _,Address.Card _ ->
                throw new IllegalArgumentException("not a page");
        });
    }

    /// The first results of a search, as JSON (RFC 8259).
    public byte[] hits(Address.Hits asked, Site site, Language language) {
        return HitList.json(asked, site, new Framer(site, language, assets));
    }

    /// What a reader sees instead of a page.
    ///
    /// @param status of the answer, from 400
    /// @param elsewhere a post that can be read in another language
    public String error(int status, Site site, Language language, Optional<Post> elsewhere) {
        return write(ErrorPage.of(status, elsewhere, new Framer(site, language, assets)));
    }

    /// What authors see of their files; empty where the site is for readers.
    public Optional<String> preview(Site site, Language language) {
        return site.preview()
                .map(preview -> write(PreviewPage.of(preview, site, new Framer(site, language, assets))));
    }

    private String write(Page page) {
        String html = engine.process(page.template(),
                new Context(page.frame().near().language().locale(), Map.of("page", page)));
        return page.frame().preview().isPresent() ? versioned(html) : html;
    }

    /// A page that loads itself again must know which version of itself it is.
    private static String versioned(String html) {
        return html.replaceFirst(UNVERSIONED,
                UNVERSIONED.replace("\"\"", "\"" + Assets.fingerprint(html.getBytes(StandardCharsets.UTF_8)) + "\""));
    }
}
