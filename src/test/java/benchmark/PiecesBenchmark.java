package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The pieces that a start, an edit and a request are made of, each in a process of its own.
final class PiecesBenchmark {
    private static final Path SOURCES = Path.of("src", "test", "java");
    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final int RUNS = 5;

    private final Bench bench;

    PiecesBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, RunnerException {
        bench.posts().of(Sample.POSTS);
        compile();
        List<RunResult> results = new Runner(new OptionsBuilder().include("Pieces\\.").forks(1).warmupIterations(RUNS)
                .warmupTime(TimeValue.seconds(2)).measurementIterations(RUNS).measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT).shouldFailOnError(true).build())
                .run().stream().sorted(Comparator.comparing(result -> name(result.getParams()))).toList();
        for (RunResult result : results) {
            new Figures(result.getAggregatedResult().getIterationResults().stream()
                    .map(iteration -> iteration.getPrimaryResult().getScore()).toList())
                    .print("pieces, " + name(result.getParams()),
                            result.getPrimaryResult().getScoreUnit().replace("/op", ""));
        }
    }

    /// Writes what JMH runs around each piece, beside the pieces: only who measures them needs it.
    private static void compile() throws IOException {
        // Else JMH says that it writes over it.
        Files.deleteIfExists(CLASSES.resolve("META-INF/BenchmarkList"));
        List<String> arguments = new ArrayList<>(List.of("-processor", "org.openjdk.jmh.generators.BenchmarkProcessor",
                "-classpath", System.getProperty("java.class.path"), "-d", CLASSES.toString()));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.map(Path::toString).filter(file -> file.endsWith("Pieces.java")).forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IOException("the pieces cannot be compiled");
        }
    }

    /// The words of the method's name, with the language.
    private static String name(BenchmarkParams piece) {
        String method = piece.getBenchmark().substring(piece.getBenchmark().lastIndexOf('.') + 1);
        String words = method.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        return piece.getParamsKeys().stream().map(key -> piece.getParam(key).toLowerCase(Locale.ROOT))
                .reduce(words, (name, value) -> name + ", " + value);
    }
}
