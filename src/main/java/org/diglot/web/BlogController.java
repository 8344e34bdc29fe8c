package org.diglot.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.diglot.language.Language;
import org.diglot.output.Output;
import org.diglot.page.Assets;
import org.diglot.page.PageWriter;
import org.diglot.post.Post;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Lookup;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Answers every request for the blog. Asks for the current site once and for nothing else of it later.
@Controller
final class BlogController {
    private final Supplier<Site> current;
    private final PageWriter pages;
    private final Assets assets;
    private final Map<Document, Output> outputs;

    BlogController(Supplier<Site> current, PageWriter pages, Assets assets, List<Output> outputs) {
        this.current = current;
        this.pages = pages;
        this.assets = assets;
        this.outputs = outputs.stream().collect(Collectors.toUnmodifiableMap(Output::document, output -> output));
    }

    @RequestMapping("/**")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sender.send(answer(request), request, response);
    }

    private Answer answer(HttpServletRequest request) {
        String path = request.getRequestURI();
        Site site = current.get();
        if (path.startsWith(Assets.ROOT)) {
            return asset(path).orElseGet(() -> missing(site, site.identity().defaultLanguage(), Optional.empty()));
        }
        if (path.equals("/")) {
            Language language = Negotiation.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                    site.identity().defaultLanguage());
            return new Answer.Redirect(HttpServletResponse.SC_FOUND, Permalinks.of(Address.Home.FIRST, language));
        }
        return switch (site.find(path, query(request))) {
            case Lookup.Found(Address.DocumentPage(Document document), Language language) ->
                document(document, site, language);
            case Lookup.Found(Address address, Language language) ->
                Answer.Body.page(200, language, pages.write(address, site, language));
            case Lookup.Untranslated(Post post, Language language) ->
                Answer.Body.page(200, post.nearest(language).language(), pages.write(Address.of(post), site, language));
            case Lookup.Moved(String permalink) ->
                new Answer.Redirect(HttpServletResponse.SC_MOVED_PERMANENTLY, permalink);
            case Lookup.Missing(Language language, Optional<Post> elsewhere) -> missing(site, language, elsewhere);
        };
    }

    private Optional<Answer> asset(String path) {
        return assets.at(path)
                .map(asset -> new Answer.Body(200, asset.mediaType(), Optional.empty(), Answer.Freshness.IMMUTABLE,
                        asset.bytes()));
    }

    private Answer document(Document document, Site site, Language language) {
        Output output = Optional.ofNullable(outputs.get(document)).orElseThrow();
        return new Answer.Body(200, document.mediaType(), Optional.of(language), Answer.Freshness.REVALIDATE,
                output.write(site, language));
    }

    private Answer missing(Site site, Language language, Optional<Post> elsewhere) {
        return Answer.Body.page(404, language, pages.error(404, site, language, elsewhere));
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                        parameter -> Arrays.asList(parameter.getValue())));
    }
}
