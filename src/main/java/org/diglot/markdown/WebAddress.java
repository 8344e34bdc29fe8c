package org.diglot.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.post.Host;

/// An https address that can be read in one way only. It is written anew from what was understood, so that a browser asks
/// the very host that was looked at: whatever the author wrote, `https://`, a name in ASCII and a slash come first.
///
/// @param rest path, query and fragment; it begins with a slash
record WebAddress(Host host, String rest) {
    private static final Pattern NOTATION = Pattern.compile("(?:https:)?//([^/?#]+)([/?#].*)?",
            Pattern.CASE_INSENSITIVE);
    /// RFC 3986, appendix A: what may stand as it is.
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    /// Empty for http, and for all that browsers take for something else than it looks like: user names, backslashes, tabs
    /// and line breaks, escapes and IP addresses for a host.
    static Optional<WebAddress> of(String address) {
        Matcher parts = NOTATION.matcher(address.strip());
        return address.strip().chars().noneMatch(c -> c == '\\' || Character.isISOControl(c)) && parts.matches()
                ? Host.of(parts.group(1))
                        .map(host -> new WebAddress(host, rest(parts.group(2) == null ? "" : parts.group(2))))
                : Optional.empty();
    }

    private static String rest(String written) {
        StringBuilder out = new StringBuilder(written.startsWith("/") ? "" : "/");
        for (byte octet : written.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(hex(octet >> 4)).append(hex(octet));
            }
        }
        return out.toString();
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 0xF, 16));
    }

    @Override
    public String toString() {
        return "https://" + host + rest;
    }
}
