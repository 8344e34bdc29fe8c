package org.diglot.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.HostNames;
import org.diglot.post.Position;
import org.diglot.post.Unwritable;

/// Where a link leads, spelled as the URL Standard has it: what may not stand in an address is escaped.
final class Href {
    private static final Pattern NOTATION = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*+:)?(//[^/?#\\\\]*+)?(.*)",
            Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern
            .compile("//(\\[[0-9a-fA-F:.]+]|[^:@\\[\\]]+)(?::\\d{1,4})?");
    private static final String PLAIN = "!$&'()*+,-./:;=?@_~";

    /// What links may lead to.
    private static final Set<String> SCHEMES = new LinkedHashSet<>(List.of("http", "https", "mailto", "tel"));
    private static final Pattern SCHEME = Pattern.compile("\\s*([a-zA-Z][a-zA-Z0-9+.-]*+):.*", Pattern.DOTALL);

    private Href() {}

    static String[] schemes() {
        return SCHEMES.toArray(String[]::new);
    }

    /// Tells the author of a link to what no link may lead to, which readers get as text.
    static void check(String address, Position position, Notes notes) {
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            notes.warn(position, "links of %s: are not shown".formatted(scheme.group(1).toLowerCase(Locale.ROOT)),
                    "readers get the words alone; write an address of %s".formatted(String.join(", ", SCHEMES)));
        }
    }

    /// Empty where it names a host that there cannot be, or a user, which only serves to deceive.
    static Optional<String> of(String address) {
        Matcher parts = NOTATION.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1) == null ? "" : parts.group(1);
        String authority = parts.group(2) == null ? "" : parts.group(2);
        boolean complete = authority.isEmpty() ? !scheme.regionMatches(true, 0, "http", 0, 4) : isHost(authority);
        // Browsers take a backslash for a slash.
        String rest = !authority.isEmpty() && parts.group(3).startsWith("\\")
                ? "/" + parts.group(3).substring(1)
                : parts.group(3);
        return complete ? Optional.of(scheme + authority + escaped(rest)) : Optional.empty();
    }

    private static boolean isHost(String authority) {
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            return false;
        }
        String host = parts.group(1);
        if (host.startsWith("[")) {
            return host.indexOf(':') >= 0;
        }
        return HostNames.isReachable(host);
    }

    private static String escaped(String rest) {
        StringBuilder out = new StringBuilder();
        int fragment = rest.indexOf('#');
        for (int at = 0; at < rest.length();) {
            int c = rest.codePointAt(at);
            boolean escape = c == '%' && at + 2 < rest.length() && HexFormat.isHexDigit(rest.charAt(at + 1))
                    && HexFormat.isHexDigit(rest.charAt(at + 2));
            if (escape || isPlain(c) || c == '#' && at == fragment) {
                out.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
                }
            }
            at += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return c < 0x80 ? Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 : isLetter(c);
    }

    /// RFC 3987, section 2.2, `ucschar`: what need not be escaped for those who read it.
    private static boolean isLetter(int c) {
        return Unwritable.isWritable(c) && c < 0xE0000 && !(c >= 0xE000 && c < 0xF900) && !(c >= 0xFFF0 && c <= 0xFFFF);
    }
}
