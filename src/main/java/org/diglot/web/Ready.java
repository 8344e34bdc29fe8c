package org.diglot.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/// A body with the headers it is sent with, worked out once for each coding. Safe for use by many threads.
final class Ready implements Answer {
    private static final byte[] NOTHING = {};

    private final Answer.Body body;
    private final boolean coded;
    private final Map<String, String> security;
    /// By coding: the reply with the body, and the one that says that the client has it.
    private final Map<Encoding, Message> whole = new ConcurrentHashMap<>();
    private final Map<Encoding, Message> known = new ConcurrentHashMap<>();

    /// @param security the headers for its address
    Ready(Answer.Body body, Map<String, String> security) {
        this.body = body;
        this.coded = Encoding.isWorthwhile(body.mediaType(), body.content().length());
        this.security = security;
    }

    Content content() {
        return body.content();
    }

    /// Whether it is worth the time that the smallest coding takes.
    boolean isCoded() {
        return coded;
    }

    /// The reply to a request, if nothing has to be made for it first.
    Optional<Message> atOnce(Asked asked) {
        return reply(asked, false);
    }

    /// The reply to a request. The smallest coding takes long: it is used once it is there.
    Message reply(Asked asked) {
        return reply(asked, true).orElseThrow();
    }

    private Optional<Message> reply(Asked asked, boolean patient) {
        List<Encoding> accepted = coded
                ? Encoding.preferred(asked.list(HttpHeader.ACCEPT_ENCODING))
                : List.of(Encoding.IDENTITY);
        if (body.status() == HttpStatus.OK_200) {
            Optional<Encoding> has = has(asked, accepted);
            if (has.isPresent()) {
                return Optional.of(dated(known, has.get(), HttpStatus.NOT_MODIFIED_304));
            }
        }
        for (Encoding encoding : accepted) {
            if (content().ready(encoding).isPresent() || patient && encoding != Encoding.BROTLI) {
                return Optional.of(dated(whole, encoding, body.status()));
            }
            if (encoding == Encoding.GZIP) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The coding in which the client has it: that of a tag it sent, of those it accepts. RFC 9110, section 13.2.2: a date
    /// counts only where no tag was sent. Section 13.1.3: any date of the client's will do, but more than one, or what is no
    /// date, counts as none.
    private Optional<Encoding> has(Asked asked, List<Encoding> accepted) {
        List<String> tags = asked.all(HttpHeader.IF_NONE_MATCH);
        if (!tags.isEmpty()) {
            // Nearly always one tag, as it was sent.
            Encoding likely = accepted.getFirst();
            if (tags.size() == 1 && tags.getFirst().equals(content().tag(likely))) {
                return Optional.of(likely);
            }
            for (Encoding encoding : accepted) {
                if (has(tags, content().tag(encoding))) {
                    return Optional.of(encoding);
                }
            }
            return Optional.empty();
        }
        List<String> dates = asked.all(HttpHeader.IF_MODIFIED_SINCE);
        if (dates.size() != 1) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        return body.modified().filter(moment -> !moment.isAfter(now))
                .filter(moment -> HttpDate.read(dates.getFirst(), now).filter(date -> !moment.isAfter(date))
                        .isPresent())
                .map(_ -> accepted.stream().filter(encoding -> content().ready(encoding).isPresent()).findFirst()
                        .orElse(Encoding.IDENTITY));
    }

    /// RFC 9110, section 13.1.2: a weak comparison with each tag of the list, or `*`. No tag of ours holds a comma.
    private static boolean has(List<String> lines, String tag) {
        return lines.size() == 1 && lines.getFirst().equals(tag) || lines.stream()
                .flatMap(line -> Arrays.stream(line.split(","))).map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    /// RFC 9110, section 8.8.2.1: the date is never later than the answer itself. Until it has come, nothing is kept.
    private Message dated(Map<Encoding, Message> kept, Encoding encoding, int status) {
        @Nullable
        Message reply = kept.get(encoding);
        if (reply != null) {
            return reply;
        }
        boolean due = body.modified().filter(moment -> moment.isAfter(Instant.now())).isEmpty();
        byte[] bytes = status == HttpStatus.NOT_MODIFIED_304 ? NOTHING : content().in(encoding);
        Message made = new Message(status, fields(encoding, status, bytes.length, due), bytes);
        if (due) {
            kept.put(encoding, made);
        }
        return made;
    }

    private HttpFields fields(Encoding encoding, int status, int length, boolean dated) {
        HttpFields.Mutable fields = HttpFields.build();
        security.forEach((name, value) -> fields.add(field(name, value)));
        fields.add(field(HttpHeader.CACHE_CONTROL, body.freshness().cacheControl()));
        fields.add(field(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString()));
        body.language()
                .ifPresent(language -> fields.add(field(HttpHeader.CONTENT_LANGUAGE, language.code())));
        // Who has the page from a release before must not go on asking for the rules of that one.
        body.speculationRules().ifPresent(rules -> fields.add(field("Speculation-Rules", "\"" + rules + "\"")));
        if (body.status() == HttpStatus.OK_200) {
            fields.add(field(HttpHeader.ETAG, content().tag(encoding)));
            body.modified().filter(_ -> dated)
                    .ifPresent(moment -> fields.add(field(HttpHeader.LAST_MODIFIED, HttpDate.of(moment))));
        }
        if (status != HttpStatus.NOT_MODIFIED_304) {
            fields.add(field(HttpHeader.CONTENT_TYPE, body.mediaType()));
            if (encoding != Encoding.IDENTITY) {
                fields.add(field(HttpHeader.CONTENT_ENCODING, encoding.token()));
            }
            fields.add(field(HttpHeader.CONTENT_LENGTH, Integer.toString(length)));
        }
        return fields.asImmutable();
    }

    private static HttpField field(HttpHeader name, String value) {
        return new PreEncodedHttpField(name, value);
    }

    private static HttpField field(String name, String value) {
        return new PreEncodedHttpField(name, value);
    }
}
