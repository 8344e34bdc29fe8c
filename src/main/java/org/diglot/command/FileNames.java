package org.diglot.command;

import java.util.Optional;

/// The JDK decodes file names and arguments by the locale; under a plain C locale, Persian ones are lost.
public final class FileNames {
    private FileNames() {}

    /// What to say where that is so.
    public static Optional<String> warning() {
        return "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"))
                ? Optional.empty()
                : Optional.of("The locale does not say UTF-8, so Persian file names cannot be read: start with"
                        + " LANG=C.UTF-8");
    }
}
