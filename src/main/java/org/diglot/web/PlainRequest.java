package org.diglot.web;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.jetty.http.HttpHeader;

/// A request as browsers and proxies send it for a page: a whole header and no body, and nothing in it that two programs
/// could read in two ways. All others are not for this class to judge. RFC 9112, sections 2 to 5.
final class PlainRequest implements Asked {
    private static final String LETTERS_AND_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final BitSet TOKEN = anyOf("!#$%&'*+-.^_`|~" + LETTERS_AND_DIGITS);
    private static final BitSet HOST = anyOf("-." + LETTERS_AND_DIGITS);
    private static final int LONGEST_PORT = 5;
    private static final int LAST_PORT = 65_535;

    private final byte[] bytes;
    private final int limit;
    private int at;
    private String address = "";
    private boolean hosted;
    private List<String> codings = List.of();
    private List<String> tags = List.of();
    private List<String> dates = List.of();

    private PlainRequest(byte[] bytes, int from, int limit) {
        this.bytes = bytes;
        this.at = from;
        this.limit = limit;
    }

    private static BitSet anyOf(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    /// The request that begins here, if it is plain and all of it is there.
    ///
    /// @param limit where what has come ends; other requests may follow
    static Optional<PlainRequest> read(byte[] bytes, int from, int limit) {
        PlainRequest request = new PlainRequest(bytes, from, limit);
        return request.readLine() && request.readFields() && request.hosted ? Optional.of(request) : Optional.empty();
    }

    /// Path and query, as they were sent.
    String address() {
        return address;
    }

    /// Where it ends.
    int end() {
        return at;
    }

    /// None but of those that an answer depends on.
    @Override
    public List<String> all(HttpHeader name) {
        return switch (name) {
            case ACCEPT_ENCODING -> codings;
            case IF_NONE_MATCH -> tags;
            case IF_MODIFIED_SINCE -> dates;
            default -> List.of();
        };
    }

    private boolean readLine() {
        if (!skip("GET ") || at == limit || bytes[at] != '/') {
            return false;
        }
        int start = at;
        while (at < limit && bytes[at] > ' ' && bytes[at] < 0x7F && bytes[at] != '#') {
            at++;
        }
        address = text(start, at);
        return skip(" HTTP/1.1\r\n");
    }

    private boolean readFields() {
        while (!skip("\r\n")) {
            int name = at;
            while (at < limit && bytes[at] > 0 && TOKEN.get(bytes[at])) {
                at++;
            }
            int colon = at;
            if (colon == name || !skip(":")) {
                return false;
            }
            int value = at;
            while (at < limit && (bytes[at] >= ' ' && bytes[at] < 0x7F || bytes[at] == '\t')) {
                at++;
            }
            int end = at;
            if (!skip("\r\n") || !accept(name, colon, value, end)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a field may stand in a plain request. What says how a message goes on, or that another protocol is to follow,
    /// may not; nor may what counts here stand twice, or without a value.
    private boolean accept(int name, int colon, int from, int to) {
        return switch (colon - name) {
            case 2 -> !is("te", name);
            case 4 -> !is("host", name) || acceptHost(value(from, to));
            case 6 -> !is("expect", name);
            case 7 -> !is("upgrade", name) && !is("trailer", name);
            case 10 -> !is("connection", name) || value(from, to).equalsIgnoreCase("keep-alive");
            case 13 -> !is("if-none-match", name) || keep(HttpHeader.IF_NONE_MATCH, value(from, to));
            case 14 -> !is("content-length", name) && !is("http2-settings", name);
            case 15 -> !is("accept-encoding", name) || keep(HttpHeader.ACCEPT_ENCODING, value(from, to));
            case 17 -> !is("transfer-encoding", name)
                    && (!is("if-modified-since", name) || keep(HttpHeader.IF_MODIFIED_SINCE, value(from, to)));
            default -> true;
        };
    }

    private boolean keep(HttpHeader name, String value) {
        if (value.isEmpty() || !all(name).isEmpty()) {
            return false;
        }
        switch (name) {
            case ACCEPT_ENCODING -> codings = List.of(value);
            case IF_NONE_MATCH -> tags = List.of(value);
            default -> dates = List.of(value);
        }
        return true;
    }

    private boolean acceptHost(String host) {
        int colon = host.indexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        boolean first = !hosted;
        hosted = true;
        return first && !name.isEmpty() && name.chars().allMatch(HOST::get)
                && (colon < 0 || isPort(host.substring(colon + 1)));
    }

    private static boolean isPort(String port) {
        if (port.isEmpty() || port.length() > LONGEST_PORT
                || !port.chars().allMatch(digit -> '0' <= digit && digit <= '9')) {
            return false;
        }
        int number = Integer.parseInt(port);
        return 0 < number && number <= LAST_PORT;
    }

    private boolean skip(String expected) {
        int length = expected.length();
        if (limit - at < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        at += length;
        return true;
    }

    /// @param name in lower case
    private boolean is(String name, int from) {
        for (int i = 0; i < name.length(); i++) {
            int letter = bytes[from + i];
            if ((letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String value(int from, int to) {
        return text(from, to).strip();
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
