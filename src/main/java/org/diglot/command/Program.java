package org.diglot.command;

import java.util.List;

/// What the commands need of the program around them.
public interface Program {
    /// Starts the server; what goes wrong has been said on standard error when this returns.
    ///
    /// @param settings each as `--name=value`
    /// @return 0 if it runs, else the status to exit with
    int serve(List<String> settings);

    /// The blog that the settings describe, bound as the server binds them, from every source.
    ///
    /// @throws SetupException if the blog could not be served with them
    Blog blog(List<String> settings);

    /// The program's version.
    String version();
}
