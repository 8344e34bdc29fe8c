package org.diglot.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.HostNames;

/// A host of the web that is asked by https.
///
/// @param name in ASCII and lower case
public record Host(String name, int port) {
    private static final int USUAL = 443;
    private static final int HIGHEST = 65_535;
    private static final Pattern NOTATION = Pattern.compile("([^:]+)(?::(\\d{1,5}))?");

    /// `i.imgur.com` or `i.imgur.com:8443`, in any script and case; empty where it is anything else.
    public static Optional<Host> of(String written) {
        Matcher parts = NOTATION.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int port = parts.group(2) == null ? USUAL : Integer.parseInt(parts.group(2));
        return HostNames.ascii(parts.group(1)).filter(_ -> 0 < port && port <= HIGHEST)
                .map(name -> new Host(name, port));
    }

    @Override
    public String toString() {
        return port == USUAL ? name : name + ":" + port;
    }
}
