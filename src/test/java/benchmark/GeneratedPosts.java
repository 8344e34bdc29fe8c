package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.diglot.language.Language;

/// A folder of posts of about 800 words in each language, with headings, tables, code, lists and links to one another. The
/// words are those of the project's own posts, as frequent as they are there; the same posts each time.
final class GeneratedPosts {
    private static final Path OWN = Path.of("posts");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int TERMS = 12;
    private static final int SECTIONS = 5;

    private final List<String> english;
    private final List<String> persian;
    private final Random random = new Random(1);

    private GeneratedPosts() throws IOException {
        try (Stream<Path> files = Files.list(OWN)) {
            List<String> words = files.sorted().flatMap(GeneratedPosts::lines)
                    .flatMap(line -> Arrays.stream(line.split("[^\\p{L}\\p{M}\u200C’]+")))
                    .filter(word -> !word.isBlank())
                    .toList();
            persian = words.stream().filter(word -> word.codePointAt(0) >= 0x600).filter(word -> !word.startsWith("می"))
                    .toList();
            english = words.stream().filter(word -> word.codePointAt(0) < 0x600).toList();
        }
    }

    /// Writes posts from `0.md` on, each a day older than the one before.
    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        GeneratedPosts posts = new GeneratedPosts();
        for (int number = 0; number < count; number++) {
            Files.writeString(folder.resolve(number + ".md"), posts.post(number, count));
        }
    }

    /// The title in this language of the post that has this number, in a file that says so.
    static String title(Language language, int number) {
        return language == Language.PERSIAN ? "نوشتهٔ شمارهٔ " + number : "Post number " + number;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().dropWhile(line -> !line.isBlank());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String post(int number, int count) {
        int term = random.nextInt(TERMS);
        return """
               ---
               title: %s
               title_fa: %s
               date: %s
               description: %s
               description_fa: %s
               category: Category %d
               category_fa: دستهٔ %d
               tags: [Tag %d, Tag %d]
               tags_fa: [برچسب %d, برچسب %d]
               ---
               %s
               <!-- PERSIAN -->

               %s
               """.formatted(title(Language.ENGLISH, number), title(Language.PERSIAN, number),
                FIRST.minusDays(number), words(english, 12), words(persian, 12), term, term, term, number % 100, term,
                number % 100, text(english, count), text(persian, count));
    }

    private String text(List<String> words, int count) {
        StringJoiner text = new StringJoiner("\n\n", "\n", "\n");
        text.add(words(words, 60) + ".");
        for (int section = 0; section < SECTIONS; section++) {
            text.add("## " + words(words, 4));
            text.add(words(words, 70) + (words.equals(persian) ? "، *" : ", *") + words(words, 3) + "*: [["
                    + random.nextInt(count) + "|"
                    + words(words, 2) + "]].");
            text.add(switch (section % 3) {
                case 0 -> "```java\n" + IntStream.range(0, 8)
                        .mapToObj(line -> "static int value%d(int x) { return x * %d + \"%s\".length(); } // %s"
                                .formatted(line, random.nextInt(99), words(english, 2), words(english, 3)))
                        .collect(Collectors.joining("\n")) + "\n```";
                case 1 ->
                    "| " + words(words, 1) + " | " + words(words, 1) + " | " + words(words, 1) + " |\n|---|---|--:|\n"
                            + IntStream.range(0, 6).mapToObj(_ -> "| %s | %s | %d |".formatted(words(words, 2),
                                    words(words, 2), random.nextInt(9999))).collect(Collectors.joining("\n"));
                default -> IntStream.range(0, 5).mapToObj(_ -> "- " + words(words, 8))
                        .collect(Collectors.joining("\n"));
            });
            text.add(words(words, 50) + ".");
        }
        return text.toString();
    }

    private String words(List<String> words, int count) {
        return IntStream.range(0, count).mapToObj(_ -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }
}
