package org.diglot.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads lists of words: white space between words, `#` before a remark.
final class WordList {
    private WordList() {}

    static List<List<String>> lines(String file) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream("/orthography/" + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.asList(line.split("\\s+"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> words(String file) {
        return lines(file).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }
}
