package org.diglot.command;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;

/// One call of the program, from the shell or from a test.
record Call(Program program, List<String> settings, InstantSource clock, PrintWriter out, PrintWriter err) {
    Blog blog() {
        FileNames.warning().ifPresent(err::println);
        return program.blog(settings);
    }

    /// Reads the blog, and says how far it has come where somebody is waiting for it.
    Inspection read(Blog blog) {
        try (ProgressLine progress = new ProgressLine(err)) {
            return blog.reading().apply(progress);
        }
    }
}
