package org.diglot.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/// The words of the interface in one language: ICU message patterns, with its plural rules and number forms.
public final class Words {
    private final ULocale locale;
    private final Map<String, String> patterns;

    private Words(ULocale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    static Words of(Conventions conventions) {
        String file = "/messages/%s.properties".formatted(conventions.code());
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return new Words(conventions.locale(), Map.copyOf(patterns));
    }

    /// The message of this key with its arguments in place; numbers come in the digits of the language.
    ///
    /// @throws IllegalArgumentException if there is no such key: a mistake in a template, never in a post
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /// All keys there are.
    public Set<String> keys() {
        return patterns.keySet();
    }
}
