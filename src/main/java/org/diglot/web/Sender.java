package org.diglot.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.diglot.media.Format;
import org.diglot.media.Print;
import org.springframework.http.HttpHeaders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Puts an answer on the wire, or says that the browser has it already.
final class Sender {
    /// A drawing that is opened by itself is a document: it may have colours, and nothing else.
    private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox;"
            + " frame-ancestors 'none'";

    private Sender() {}

    static void send(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Answer.Redirect redirect -> send(redirect, response);
            case Answer.Body body -> send(body, request, response);
            case Answer.Picture(Print print) -> send(print, request, response);
        }
    }

    private static void send(Answer.Redirect redirect, HttpServletResponse response) {
        response.setStatus(redirect.status());
        response.setHeader(HttpHeaders.LOCATION, redirect.location());
        response.setHeader(HttpHeaders.CACHE_CONTROL, Answer.Freshness.REVALIDATE.cacheControl());
        if (redirect.status() == HttpServletResponse.SC_FOUND) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        response.setContentLength(0);
    }

    private static void send(Answer.Body body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Encoding encoding = Encoding.of(request.getHeader(HttpHeaders.ACCEPT_ENCODING), body.mediaType(),
                body.content().length());
        String tag = body.content().tag(encoding);
        response.setHeader(HttpHeaders.CACHE_CONTROL, body.freshness().cacheControl());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        body.language().ifPresent(language -> response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code()));
        if (body.status() == HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.ETAG, tag);
            Instant now = Instant.now();
            // RFC 9110, section 8.8.2.1: never later than the answer itself.
            Optional<Instant> modified = body.modified().filter(moment -> !moment.isAfter(now));
            modified.ifPresent(moment -> response.setHeader(HttpHeaders.LAST_MODIFIED, HttpDate.of(moment)));
            if (isKnown(request, tag, modified, now)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        byte[] bytes = body.content().in(encoding);
        response.setStatus(body.status());
        response.setContentType(body.mediaType());
        if (encoding == Encoding.GZIP) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(bytes.length);
        // RFC 9110, section 9.3.2: HEAD has the headers of GET and no content.
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /// Its bytes may change under the same address, so it is asked for again each time; mostly the tag is the answer.
    private static void send(Print print, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"%s\"".formatted(print.digest());
        try (InputStream bytes = print.open()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, Answer.Freshness.REVALIDATE.cacheControl());
            response.setHeader(HttpHeaders.ETAG, tag);
            if (print.format() == Format.SVG) {
                response.setHeader(SecurityHeaders.POLICY, DRAWING);
            }
            if (has(request, tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(print.format().mediaType());
            response.setContentLengthLong(print.length());
            if (!request.getMethod().equals("HEAD")) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    /// RFC 9110, section 13.2.2: a date counts only where no tag was sent. Section 13.1.3: any date of the client's will do,
    /// but more than one, or what is no date, counts as none.
    private static boolean isKnown(HttpServletRequest request, String tag, Optional<Instant> modified, Instant now) {
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null) {
            return has(request, tag);
        }
        List<String> dates = Collections.list(request.getHeaders(HttpHeaders.IF_MODIFIED_SINCE));
        return dates.size() == 1 && modified.isPresent() && HttpDate.read(dates.getFirst(), now)
                .filter(date -> !modified.get().isAfter(date)).isPresent();
    }

    /// RFC 9110, section 13.1.2: a weak comparison with each tag of the list, or `*`. No tag of ours holds a comma.
    private static boolean has(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
