package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/// The contrast of code with what is behind it, by the formula of WCAG 2.2.
class ContrastTest {
    private static final Path STYLE = Path.of("src/main/resources/asset/style");
    private static final double AA = 4.5;
    private static final Pattern VALUE = Pattern.compile("--([\\w-]+): ([^;]+);");
    private static final Pattern COLOUR = Pattern.compile("(?<![\\w-])color: var\\(--([\\w-]+)\\)");

    @Test
    void everyColourOfCodeCanBeReadInBothLightsAlsoOnMarkedLines() throws IOException {
        Map<String, List<String>> tokens = new TreeMap<>();
        VALUE.matcher(Files.readString(STYLE.resolve("token.css"))).results()
                .forEach(value -> tokens.computeIfAbsent(value.group(1), _ -> new ArrayList<>())
                        .add(value.group(2)));
        tokens.put("accent", List.of("var(--lapis)", "var(--vermilion)"));
        List<String> used = COLOUR.matcher(Files.readString(STYLE.resolve("component/code.css"))).results()
                .map(colour -> colour.group(1)).distinct().toList();

        assertThat(used).contains("code-comment", "code-string", "code-sign", "code-deleted", "code-inserted");
        for (int light : List.of(0, 1)) {
            for (String name : used) {
                for (String behind : List.of("sheet", "lapis-wash", "vermilion-wash", "paper")) {
                    double back = luminance(colours(behind, tokens).getFirst().get(light));
                    assertThat(colours(name, tokens)).describedAs(name + " on " + behind).allSatisfy(
                            colour -> assertThat(contrast(luminance(colour.get(light)), back)).isGreaterThan(AA));
                }
            }
        }
    }

    /// The pairs of day and night that a token may stand for.
    private static List<List<String>> colours(String name, Map<String, List<String>> tokens) {
        return tokens.getOrDefault(name, List.of()).stream().flatMap(value -> value.startsWith("var(")
                ? colours(value.substring(6, value.length() - 1), tokens).stream()
                : Stream.of(pair(value))).toList();
    }

    private static List<String> pair(String value) {
        return Pattern.compile("#[0-9a-f]{3,6}").matcher(value).results().map(colour -> colour.group().substring(1))
                .map(hex -> hex.length() == 3
                        ? hex.chars().mapToObj(c -> Character.toString(c).repeat(2))
                                .collect(Collectors.joining())
                        : hex)
                .toList();
    }

    private static double luminance(String hex) {
        List<Double> weights = List.of(0.2126, 0.7152, 0.0722);
        return IntStream.range(0, 3).mapToDouble(i -> {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            return weights.get(i) * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }).sum();
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
}
