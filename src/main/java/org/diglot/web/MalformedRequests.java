package org.diglot.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

import org.diglot.language.Language;
import org.diglot.page.PageWriter;
import org.diglot.site.Site;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers requests so malformed that no servlet ever sees them, in the place of Jetty's own page.
@Component
final class MalformedRequests implements Request.Handler {
    private final Supplier<Site> current;
    private final PageWriter pages;
    private final SecurityHeaders headers;

    MalformedRequests(Supplier<Site> current, PageWriter pages, SecurityHeaders headers) {
        this.current = current;
        this.pages = pages;
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Site site = current.get();
        Language language = Answer.language(path(request), site);
        headers.of(path(request)).forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language.code());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, Answer.Freshness.NEVER_STORE.cacheControl());
        if (response.getStatus() == HttpStatus.METHOD_NOT_ALLOWED_405) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
        }
        byte[] page = pages.error(response.getStatus(), site, language, Optional.empty())
                .getBytes(StandardCharsets.UTF_8);
        response.write(true, BufferUtil.toBuffer(page), callback);
        return true;
    }

    private static String path(Request request) {
        @Nullable
        HttpURI uri = request.getHttpURI();
        return Optional.ofNullable(uri).map(HttpURI::getPath).orElse("/");
    }
}
