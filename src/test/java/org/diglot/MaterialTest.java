package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import com.ibm.icu.text.MessageFormat;

/// The materials that must keep in step: messages, templates, style sheets.
class MaterialTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path RESOURCES = MAIN.resolve("resources");
    /// Words between quotation marks that look like the key of a message, in Java and in templates.
    private static final Pattern QUOTED = Pattern.compile("([\"'])([a-z]+(?:\\.[a-z]+)*\\.?)\\1( \\+)?");
    /// The attributes that readers see or hear.
    private static final Set<String> SPOKEN = Set.of("title", "alt", "aria-label", "placeholder", "content", "label",
            "value", "summary");
    /// What is in these attributes is for machines.
    private static final Set<String> MACHINE = Set.of("width=device-width, initial-scale=1", "light dark", "auto",
            "day",
            "night", "noindex");

    private static List<Path> files(String folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }

    private static Set<String> keys() {
        return Language.ENGLISH.words().keys();
    }

    /// All that is quoted in code and templates; what is joined to something ends in a dot.
    private static Set<String> quoted() throws IOException {
        Set<String> quoted = new TreeSet<>();
        for (Path file : Stream.concat(files("java", ".java").stream(), files("resources/templates", ".html").stream())
                .toList()) {
            QUOTED.matcher(Files.readString(file)).results().map(match -> match.group(2)).forEach(quoted::add);
        }
        return quoted;
    }

    @Test
    void everyLanguageHasTheSameMessages() {
        for (Language language : Language.values()) {
            assertThat(language.words().keys()).isEqualTo(keys());
        }
    }

    @Test
    void everyMessageSaysSomethingAndTakesTheSameArguments() {
        for (String key : keys()) {
            for (Language language : Language.values()) {
                String text = language.words().text(key);
                assertThat(text).describedAs(key).isNotBlank().isEqualTo(text.strip());
                if (!key.startsWith("empty.")) {
                    assertThat(new MessageFormat(text).getArgumentNames()).describedAs(key)
                            .isEqualTo(new MessageFormat(Language.ENGLISH.words().text(key)).getArgumentNames());
                }
            }
        }
    }

    @Test
    void noMessageIsUnused() throws IOException {
        Set<String> quoted = quoted();
        assertThat(keys()).allMatch(key -> quoted.contains(key) || isJoined(key, quoted));
    }

    /// `filter.` + kind, or the key of an error page + `.title`.
    private static boolean isJoined(String key, Set<String> quoted) {
        int dot = key.indexOf('.');
        return dot > 0 && (quoted.contains(key.substring(0, dot + 1))
                || quoted.contains(key.substring(0, dot)));
    }

    @Test
    void everyMessageThatIsAskedForIsThere() throws IOException {
        Pattern asked = Pattern.compile("\\b(?:text|link)\\(['\"]([a-z.]+)['\"](?!\\s*\\+)\\s*[,)]");
        for (Path file : Stream
                .concat(files("resources/templates", ".html").stream(),
                        Stream.concat(files("java/org/diglot/page", ".java")
                                .stream(), files("java/org/diglot/markdown", ".java").stream()))
                .toList()) {
            assertThat(asked.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                    .describedAs(file.toString()).isSubsetOf(keys());
        }
    }

    @Test
    void everyLanguageIsNamedInEveryLanguage() {
        assertThat(keys())
                .containsAll(Arrays.stream(Language.values()).map(language -> "language." + language.code()).toList());
    }

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        for (Path file : files("resources/templates", ".html")) {
            Document template = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
            for (Element element : template.getAllElements()) {
                assertThat(element.textNodes().stream().map(TextNode::text).filter(MaterialTest::isWords))
                        .describedAs("%s <%s>", file, element.tagName()).isEmpty();
                assertThat(element.attributes().asList().stream()
                        .filter(attribute -> SPOKEN.contains(attribute.getKey())
                                && !MACHINE.contains(attribute.getValue()))
                        .map(Attribute::getValue).filter(MaterialTest::isWords)).describedAs(file.toString()).isEmpty();
            }
        }
    }

    private static boolean isWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    @Test
    void templatesNameNoLanguageAndJoinNoAddress() throws IOException {
        for (Path file : files("resources/templates", ".html")) {
            String template = Files.readString(file);
            for (Language language : Language.values()) {
                assertThat(template).describedAs(file.toString()).doesNotContain("'" + language.code() + "'",
                        "\"" + language.code() + "\"", "/" + language.code() + "/");
            }
            assertThat(template).describedAs(file.toString()).doesNotContain("@{", "#dates", "#temporals", "#numbers");
        }
    }

    @Test
    void unescapedTextIsPrintedInOnePlace() throws IOException {
        long places = 0;
        for (Path file : files("resources/templates", ".html")) {
            places += Pattern.compile("th:utext|\\[\\(").matcher(Files.readString(file)).results().count();
        }
        assertThat(places).isEqualTo(1);
    }

    @Test
    void thereIsOneDocumentElement() throws IOException {
        List<String> full = files("resources/templates", ".html").stream()
                .filter(file -> read(file).contains("<head>")).map(file -> file.getFileName().toString()).toList();
        assertThat(full).containsExactly("frame.html");
    }

    @Test
    void noStyleKnowsLeftFromRight() throws IOException {
        Pattern physical = Pattern.compile("(?:^|[\\s;{-])(?:left|right)(?:-[a-z]+)*\\s*:"
                + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)"
                + "|(?:margin|padding|border|inset)-(?:left|right)|-(?:left|right)-radius");
        for (Path file : files("resources/asset", ".css")) {
            String rules = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(physical.matcher(rules).results().map(MatchResult::group)).describedAs(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyStyleIsInALayer() throws IOException {
        for (Path file : files("resources/asset", ".css")) {
            assertThat(Files.readString(file)).describedAs(file.toString()).contains("@layer ");
        }
    }

    @Test
    void everyLanguageButTheFirstHasAStyleSheet() throws IOException {
        Set<String> sheets = files("resources/asset/style/language", ".css").stream()
                .map(file -> file.getFileName().toString().replace(".css", "")).collect(Collectors.toSet());
        assertThat(sheets).containsAll(Arrays.stream(Language.values()).skip(1).map(Language::code).toList());
        assertThat(Arrays.stream(Language.values()).map(Language::code)).containsAll(sheets);
    }

    @Test
    void everyLanguageHasItsFont() {
        for (Language language : Language.values()) {
            assertThat(language.fonts()).isNotEmpty().allSatisfy(
                    font -> assertThat(RESOURCES.resolve("asset/fonts/" + font + ".woff2")).exists());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
