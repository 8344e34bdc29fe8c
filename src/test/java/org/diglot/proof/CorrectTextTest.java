package org.diglot.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Correct Persian of many kinds, a paragraph in each line: none of it may be touched.
class CorrectTextTest {
    static Stream<String> paragraphs() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(CorrectTextTest.class.getResourceAsStream("/proof/correct.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void correctTextHasNoSlip(String paragraph) {
        assertThat(Proofread.persian(paragraph).slips()).isEmpty();
    }
}
