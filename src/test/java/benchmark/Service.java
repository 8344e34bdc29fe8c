package benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A server in a process of its own, on the loopback.
final class Service implements AutoCloseable {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TICKS_PER_SECOND = 100;

    private final Process process;
    private final int port;
    private final long begin = System.nanoTime();

    private Service(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts a Java program, on whatever cores there are or on one of them.
    ///
    /// @param jvm options, with what to run at the end
    static Service java(int port, Path log, List<String> pinned, List<String> jvm, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(pinned);
        command.add(JAVA.toString());
        command.addAll(jvm);
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1", "--management.server.port=0"));
        command.addAll(List.of(arguments));
        return of(port, log, command);
    }

    static Service of(int port, Path log, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(java.util.Map.of("LANG", "C.UTF-8", "LC_ALL", "C.UTF-8"));
        return new Service(builder.start(), port);
    }

    static List<String> core(int number) {
        return List.of("taskset", "-c", Integer.toString(number));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /// Waits for the first 200.
    ///
    /// @return since the start of the process
    Duration ready(String path) throws IOException, InterruptedException {
        while (!answers(path)) {
            Duration passed = Duration.ofNanos(System.nanoTime() - begin);
            if (!process.isAlive() || passed.compareTo(PATIENCE) > 0) {
                throw new IOException("no answer for " + path + " after " + passed);
            }
            Thread.sleep(5);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /// Waits until a place is answered, however long one answer takes.
    void await(String path, Duration atMost) throws IOException, InterruptedException {
        long limit = System.nanoTime() + atMost.toNanos();
        while (!answers(path)) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                throw new IOException("no answer for " + path);
            }
            Thread.sleep(50);
        }
    }

    /// Waits until the log says something.
    void awaitLog(Path log, String words, Duration atMost) throws IOException, InterruptedException {
        long limit = System.nanoTime() + atMost.toNanos();
        while (!Files.readString(log).contains(words)) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                throw new IOException("the log does not say: " + words);
            }
            Thread.sleep(100);
        }
    }

    private boolean answers(String path) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.getOutputStream().write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .formatted(path).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .startsWith("HTTP/1.1 200");
        } catch (IOException e) {
            return false;
        }
    }

    /// What the process has used of its cores since its start.
    Duration cpu() throws IOException {
        String[] fields = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"))
                .replaceFirst(".*\\) ", "").split(" ", -1);
        return Duration.ofMillis((Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS_PER_SECOND);
    }

    /// The most memory that the process has had, in MB.
    long peakMemory() throws IOException {
        return status("VmHWM");
    }

    /// The memory that the process has now, in MB.
    long memory() throws IOException {
        return status("VmRSS");
    }

    private long status(String field) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(field + ":")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).orElseThrow();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int run(List<String> command, Path log) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
