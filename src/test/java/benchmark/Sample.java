package benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.diglot.language.Language;

/// The post that pieces are measured with, one of a hundred that are generated.
///
/// @param text of its file
public record Sample(String text) {
    static final int POSTS = 100;

    public static final Path FOLDER = Path.of("target", "benchmark", "posts-" + POSTS);
    /// Of its file and in its address.
    public static final String NAME = "1";

    public static Sample read() {
        try {
            return new Sample(Files.readString(FOLDER.resolve(NAME + ".md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String half(Language language) {
        String[] parts = text.split("(?m)^---\n|^<!-- PERSIAN -->\n", 4);
        return parts[language == Language.PERSIAN ? 3 : 2];
    }
}
