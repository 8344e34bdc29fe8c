package org.diglot.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.diglot.language.Language;
import org.diglot.page.PageWriter;
import org.diglot.site.Site;

/// Answers requests so malformed that no servlet ever sees them, in the place of Tomcat's own page.
final class MalformedRequestValve extends ErrorReportValve {
    private final Supplier<Site> current;
    private final PageWriter pages;
    private final SecurityHeaders headers;

    MalformedRequestValve(Supplier<Site> current, PageWriter pages, SecurityHeaders headers) {
        this.current = current;
        this.pages = pages;
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Site site = current.get();
        Language language = Answer.language(Objects.toString(request.getRequestURI(), "/"), site);
        headers.forEach(response::setHeader);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.code());
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(pages.error(response.getStatus(), site, language, Optional.empty()));
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
