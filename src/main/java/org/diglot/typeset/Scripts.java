package org.diglot.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;

/// The scripts of the class path, each compiled once, when it is first asked for.
final class Scripts {
    private static final Map<String, Script> COMPILED = new ConcurrentHashMap<>();

    private Scripts() {}

    static Script script(Context context, String resource) {
        return COMPILED.computeIfAbsent(resource, _ -> context.compileString(text(resource), resource, 1, null));
    }

    static String text(String resource) {
        try (InputStream in = Scripts.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such script: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
