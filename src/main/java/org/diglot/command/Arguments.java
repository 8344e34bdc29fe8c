package org.diglot.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// A command line, parted into the settings, which may stand anywhere on it, and the words of the command.
///
/// @param settings `--name=value`, where the name has a dot in it, for whoever binds settings
record Arguments(List<String> settings, List<String> words) {
    private static final Pattern SETTING = Pattern.compile("(?s)--(?:[\\p{Alpha}][\\w-]*(?:[.\\[][\\w.\\[\\]-]+)"
            + "|debug|trace)(=.*)?");
    private static final String PREFIX = "--blog.";
    private static final String END = "--";

    static Arguments of(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        List<String> settings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (!rest.isEmpty() && !rest.element().equals(END)) {
            String argument = rest.remove();
            if (!SETTING.matcher(argument).matches()) {
                words.add(argument);
            } else if (argument.startsWith(PREFIX) && !argument.contains("=") && !rest.isEmpty()
                    && !rest.element().startsWith("-")) {
                settings.add(argument + "=" + rest.remove());
            } else {
                settings.add(argument);
            }
        }
        words.addAll(rest);
        return new Arguments(settings, words);
    }
}
