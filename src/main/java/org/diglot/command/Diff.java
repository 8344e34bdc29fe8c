package org.diglot.command;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/// The difference between two texts in the form that `patch` and `git apply` read.
final class Diff {
    private static final int CONTEXT = 3;

    private Diff() {}

    /// @param name of the file, `/` between folders
    static String of(String name, String before, String after) {
        List<String> lines = lines(before);
        // A tab ends a name that has a space in it, for patch and git alike.
        String end = name.contains(" ") ? "\t" : "";
        return String.join("\n", UnifiedDiffUtils.generateUnifiedDiff("a/" + name + end, "b/" + name + end, lines,
                DiffUtils.diff(lines, lines(after)), CONTEXT)) + "\n";
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.removeLast();
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
