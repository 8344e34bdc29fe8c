package org.diglot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether somebody sees the progress of a command.
class StandardErrorTest {
    /// Writes down what it finds.
    static final class Probe {
        private Probe() {}

        static void main(String[] files) throws IOException {
            Files.writeString(Path.of(files[0]), StandardError.isTerminal() ? "terminal" : "file");
        }
    }

    @ParameterizedTest
    @CsvSource({"/dev/pts/0, true", "/dev/tty1, true", "/dev/ttyS0, true", "/dev/console, true", "/dev/null, false",
        "pipe:[4711], false", "/tmp/out, false", "/tmp/dev/pts/0, false"})
    void aTerminalIsKnownByItsDevice(String device, boolean terminal) {
        assertThat(StandardError.isTerminal(device)).isEqualTo(terminal);
    }

    @ParameterizedTest
    @CsvSource({"> out, terminal", "2> err, file", "'', terminal"})
    void whereTheResultGoesDoesNotMatter(String redirection, String found, @TempDir Path folder)
            throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/script")).exists();
        assumeThat(Path.of("/proc/self/fd/2")).exists();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String line = "'%s' -cp '%s' '%s' found %s".formatted(java, System.getProperty("java.class.path"),
                Probe.class.getName(), redirection);
        // Gives a command a terminal.
        Process process = new ProcessBuilder("/usr/bin/script", "-qec", line, "/dev/null").directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("found")).hasContent(found);
    }
}
