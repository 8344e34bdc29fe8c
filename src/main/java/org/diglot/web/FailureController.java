package org.diglot.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

import org.diglot.language.Language;
import org.diglot.page.PageWriter;
import org.diglot.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Answers in the stead of whatever could not: a page in the language of the address, without a word about why.
@Controller
final class FailureController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(FailureController.class);

    private final Supplier<Site> current;
    private final PageWriter pages;
    private final SecurityHeaders headers;

    FailureController(Supplier<Site> current, PageWriter pages, SecurityHeaders headers) {
        this.headers = headers;
        this.current = current;
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sender.send(new Ready(answer(request), headers.of(request.getRequestURI())), request,
                response);
    }

    private Answer.Body answer(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
        int status = failed instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        Site site = current.get();
        Language language = Answer.language(path, site);
        try {
            return Answer.Body.page(status, language, pages.error(status, site, language, Optional.empty()));
        } catch (RuntimeException e) {
            LOG.error("Not even the page that reports a failure could be made", e);
            return new Answer.Body(status, "text/plain;charset=utf-8", Optional.of(language),
                    Answer.Freshness.NEVER_STORE,
                    new Content(language.words().text("failure.title").getBytes(StandardCharsets.UTF_8)));
        }
    }
}
