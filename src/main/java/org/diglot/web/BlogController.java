package org.diglot.web;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.diglot.card.Cards;
import org.diglot.language.Language;
import org.diglot.media.Darkroom;
import org.diglot.media.Gallery;
import org.diglot.output.Output;
import org.diglot.page.Assets;
import org.diglot.page.FormulaSheet;
import org.diglot.page.PageWriter;
import org.diglot.post.Post;
import org.diglot.site.Address;
import org.diglot.site.CurrentSite;
import org.diglot.site.Document;
import org.diglot.site.Lookup;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Answers every request for the blog. Asks for the current site once and for nothing else of it later.
@Controller
final class BlogController {
    private static final Logger LOG = LoggerFactory.getLogger(BlogController.class);
    /// What is kept for every address that leads nowhere is kept where no address is.
    private static final String UNKNOWN = "404 ";

    private final PageWriter pages;
    private final Assets assets;
    private final Darkroom darkroom;
    private final Cards cards;
    private final Map<Document, Output> outputs;
    private final Editions editions;

    BlogController(CurrentSite current, Editions editions, PageWriter pages, Assets assets, Darkroom darkroom,
            Cards cards,
            List<Output> outputs) {
        this.editions = editions;
        current.prepare(site -> editions.prepare(site, this::prepare));
        this.pages = pages;
        this.assets = assets;
        this.darkroom = darkroom;
        this.cards = cards;
        this.outputs = outputs.stream().collect(Collectors.toUnmodifiableMap(Output::document, output -> output));
    }

    @RequestMapping("/**")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sender.send(answer(request), request, response);
    }

    private Answer answer(HttpServletRequest request) {
        String path = request.getRequestURI();
        Edition edition = editions.current();
        Site site = edition.site();
        if (path.startsWith(Assets.ROOT)) {
            return asset(path).or(() -> formulas(path, edition))
                    .orElseGet(() -> passing(path,
                            missing(site, site.identity().defaultLanguage(), Optional.empty())));
        }
        Optional<Answer> picture = site.image(path).flatMap(this::picture);
        if (picture.isPresent()) {
            return picture.get();
        }
        Optional<Answer> icon = assets.icon(path).map(asset -> lasting(path, asset, Answer.Freshness.REVALIDATE));
        if (icon.isPresent()) {
            return icon.get();
        }
        if (path.equals("/")) {
            return new Answer.Redirect(HttpServletResponse.SC_FOUND,
                    Permalinks.of(Address.Home.FIRST, preferred(request, site)));
        }
        Optional<Map<String, List<String>>> query = query(request);
        if (query.isEmpty()) {
            Language language = Answer.language(path, site);
            return passing(path,
                    Answer.Body.page(400, language, pages.error(400, site, language, Optional.empty())));
        }
        if (site.isPreview() && path.equals(Permalinks.PREVIEW)) {
            return preview(edition, query.get(), request);
        }
        return switch (site.find(path, query.get())) {
            // Whatever readers type would drive out of memory what is asked for again.
            case Lookup.Found(Address.Search search, Language language) ->
                passing(path, found(search, site, language));
            case Lookup.Found(Address.Hits asked, Language language) ->
                passing(path, new Answer.Body(200, "application/json", Optional.of(language),
                        Answer.Freshness.REVALIDATE, new Content(pages.hits(asked, site, language))));
            case Lookup.Found(Address.Card(Address of), Language language) -> card(of, site, language);
            case Lookup.Found(Address address, Language language) ->
                kept(address, language, edition);
            case Lookup.Untranslated(Post post, Language language) -> kept(Address.of(post), language, edition);
            case Lookup.Moved(String permalink) ->
                new Answer.Redirect(HttpServletResponse.SC_MOVED_PERMANENTLY, permalink);
            case Lookup.Gone(Language language) -> passing(path,
                    Answer.Body.page(410, language, pages.error(410, site, language, Optional.empty())));
            case Lookup.Missing(Language language, Optional<Post> elsewhere) when elsewhere.isEmpty() ->
                unknown(request, edition, language);
            case Lookup.Missing(Language language, Optional<Post> elsewhere) ->
                passing(path, missing(site, language, elsewhere));
        };
    }

    /// The page that says so is the same for all addresses of a language.
    private Answer unknown(HttpServletRequest request, Edition edition, Language language) {
        Ready answer = editions.answer(edition, UNKNOWN + language.code(),
                () -> missing(edition.site(), language, Optional.empty()));
        edition.lose(request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString(), answer);
        return answer;
    }

    /// Makes what is kept at a permalink, if the site has it there without a question.
    private void prepare(Edition edition, String permalink) {
        try {
            if (edition.site().find(permalink, Map.of()) instanceof Lookup.Found(Address address, Language language)) {
                kept(address, language, edition);
            }
        } catch (RuntimeException e) {
            LOG.warn("The page {} could not be made beforehand: {}", permalink, e.toString());
        }
    }

    /// The same of the current site.
    void prepare(String permalink) {
        prepare(editions.current(), permalink);
    }

    /// The page for authors; without a language in its address, the one they like best.
    private Answer preview(Edition edition, Map<String, List<String>> query, HttpServletRequest request) {
        Site site = edition.site();
        Optional<Language> asked = query.getOrDefault("lang", List.of()).stream().findFirst().flatMap(Language::of);
        return asked.<Answer>map(language -> kept(edition, Permalinks.preview(language),
                () -> Answer.Body.page(200, language, pages.preview(site, language).orElseThrow())))
                .orElseGet(() -> new Answer.Redirect(HttpServletResponse.SC_FOUND,
                        Permalinks.preview(preferred(request, site))));
    }

    private static Language preferred(HttpServletRequest request, Site site) {
        return Negotiation.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), site.identity().defaultLanguage());
    }

    private Optional<Answer> asset(String path) {
        return assets.at(path).map(asset -> lasting(path, asset, Answer.Freshness.IMMUTABLE));
    }

    private Answer lasting(String path, Assets.Asset asset, Answer.Freshness freshness) {
        return editions.lasting(path, () -> new Answer.Body(200, asset.mediaType(), Optional.empty(), freshness,
                new Content(asset.bytes())));
    }

    private Answer kept(Edition edition, String permalink, Supplier<Answer.Body> make) {
        return editions.answer(edition, permalink, make);
    }

    private Answer passing(String path, Answer.Body body) {
        return editions.passing(path, body);
    }

    /// Empty for one that is gone since the folder was looked at.
    private Optional<Answer> picture(Gallery.Sized wanted) {
        try {
            return Optional.of(new Answer.Picture(darkroom.print(wanted)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("The image {} cannot be sent: {}", wanted.image().path(), e.toString());
            return Optional.empty();
        }
    }

    private Answer card(Address of, Site site, Language language) {
        try {
            return new Answer.Picture(cards.print(of, site, language));
        } catch (IOException e) {
            LOG.warn("A social card cannot be drawn: {}", e.toString());
            return passing(Permalinks.of(of, language), missing(site, language, Optional.empty()));
        }
    }

    /// The sheet of a site that was replaced while a page of it was on its way is answered with that of the new one, which
    /// has nearly all of it, but may not be kept.
    private Optional<Answer> formulas(String path, Edition edition) {
        return FormulaSheet.of(edition.site()).filter(_ -> FormulaSheet.isAt(path))
                .map(sheet -> sheet.url().equals(path)
                        ? kept(edition, path, () -> formulas(sheet, Answer.Freshness.IMMUTABLE))
                        : passing(path, formulas(sheet, Answer.Freshness.REVALIDATE)));
    }

    private static Answer.Body formulas(FormulaSheet sheet, Answer.Freshness freshness) {
        return new Answer.Body(200, FormulaSheet.TYPE, Optional.empty(), freshness, new Content(sheet.css()));
    }

    private Answer kept(Address address, Language language, Edition edition) {
        String permalink = Permalinks.of(address, language);
        Supplier<Answer.Body> make = () -> found(address, edition.site(), language);
        // Until the posts are indexed, the page of a post does not know all that are related to it.
        return address instanceof Address.PostPage && !edition.site().isIndexed()
                ? editions.provisional(edition, permalink, make)
                : kept(edition, permalink, make);
    }

    private Answer.Body found(Address address, Site site, Language language) {
        return address instanceof Address.DocumentPage(Document document, Scope scope)
                ? document(document, scope, site, language)
                : page(address, site, language);
    }

    private Answer.Body page(Address address, Site site, Language language) {
        Answer.Body page = Answer.Body.page(200, language, pages.write(address, site, language));
        // An author follows a link to see what was saved last, not what stood there when the pointer came by.
        return site.isPreview() ? page : page.with(assets.speculationRules());
    }

    private Answer.Body document(Document document, Scope scope, Site site, Language language) {
        Output output = Optional.ofNullable(outputs.get(document)).orElseThrow();
        if (!output.isShown(site) || scope instanceof Scope.Blog(int part) && part > output.parts(site)) {
            return missing(site, language, Optional.empty());
        }
        return new Answer.Body(200, document.mediaType(),
                scope instanceof Scope.Blog ? Optional.empty() : Optional.of(language), Answer.Freshness.REVALIDATE,
                new Content(output.write(site, scope, language)));
    }

    private Answer.Body missing(Site site, Language language, Optional<Post> elsewhere) {
        return Answer.Body.page(404, language, pages.error(404, site, language, elsewhere));
    }

    /// Empty where it is malformed, or longer than the server reads: a stranger's slip, not worth a line in the log.
    private static Optional<Map<String, List<String>>> query(HttpServletRequest request) {
        try {
            return Optional.of(request.getParameterMap().entrySet().stream().collect(
                    Collectors.toUnmodifiableMap(Map.Entry::getKey, parameter -> Arrays.asList(parameter.getValue()))));
        } catch (IllegalStateException malformed) {
            return Optional.empty();
        }
    }
}
