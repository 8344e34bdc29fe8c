package org.diglot.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Where all but the result of a command goes.
final class StandardError {
    /// Linux; elsewhere it is no link, or not there.
    private static final Path LINK = Path.of("/proc/self/fd/2");
    private static final Pattern TERMINAL = Pattern.compile("/dev/(?:pts/\\d+|tty\\w*|console)");

    private StandardError() {}

    /// Whether somebody reads it at once. Java tells only whether all three streams are a terminal, so that where the system
    /// does not tell more, a result that goes to a file costs the progress too.
    static boolean isTerminal() {
        try {
            return isTerminal(Files.readSymbolicLink(LINK).toString());
        } catch (IOException | UnsupportedOperationException e) {
            return isConsole();
        }
    }

    static boolean isTerminal(String device) {
        return TERMINAL.matcher(device).matches();
    }

    // The console of java.base, which is the default again, is null where there is no terminal.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
