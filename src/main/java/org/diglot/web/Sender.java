package org.diglot.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;

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
            case Ready ready -> send(ready.reply(asked(request)), request, response);
            case Answer.Picture(Print print) -> send(print, request, response);
        }
    }

    private static Asked asked(HttpServletRequest request) {
        return name -> Collections.list(request.getHeaders(name.asString()));
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

    private static void send(Message reply, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(reply.status());
        reply.fields().forEach(field -> response.setHeader(field.getName(), field.getValue()));
        // RFC 9110, section 9.3.2: HEAD has the headers of GET and no content.
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(reply.bytes());
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

    /// RFC 9110, section 13.1.2: a weak comparison with each tag of the list, or `*`. No tag of ours holds a comma.
    private static boolean has(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
