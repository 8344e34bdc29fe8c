package org.diglot.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What `--help` says below the commands.
final class Help {
    private static final List<String> SETTINGS = List.of("",
            "Settings, anywhere on the line, in the environment (BLOG_POSTS=FOLDER) or in application.properties:");
    private static final List<String> END = List.of("",
            "The server's own settings are those of Spring Boot, such as --server.port=8080.", "", "Examples:",
            "  diglot --blog.posts=notes --server.port=9000",
            "  diglot serve --preview",
            "  diglot check --blog.posts=notes",
            "  diglot new \"Brewing tea\" --fa \"دم کردن چای\"", "",
            "Exit status: 0 done, 1 something is wrong with a file, 2 wrongly called.");

    private Help() {}

    static String[] footer() {
        Stream<String> settings = Setting.ALL.stream().map(setting -> String.format(Locale.ROOT, "  %-34s %s",
                "--%s=%s".formatted(
                        "blog." + setting.name()
                                + (setting.end() == Setting.End.NONE ? "" : "." + setting.end()),
                        setting.value()),
                setting.meaning()));
        // The help is a format to picocli.
        return Stream.of(SETTINGS.stream(), settings, END.stream()).flatMap(lines -> lines)
                .map(line -> line.replace("%", "%%")).toArray(String[]::new);
    }
}
