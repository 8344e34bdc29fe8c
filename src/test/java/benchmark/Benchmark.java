package benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures the packaged program beside other programs and prints a table; `docs/performance.md` says how it is run.
public final class Benchmark {
    private Benchmark() {}

    /// @param args the parts to run; all where there is none
    public static void main(String[] args) throws Exception {
        List<String> parts = args.length == 0
                ? List.of("serving", "pieces", "memory", "start", "edit", "growth")
                : List.of(args);
        Path folder = Path.of("target", "benchmark").toAbsolutePath();
        Files.createDirectories(folder);
        Bench bench = new Bench(Path.of("target", "diglot.jar").toAbsolutePath(), folder, new Folders(folder));
        for (String part : parts) {
            switch (part) {
                case "posts" -> System.out.println(bench.posts().of(1000) + " " + bench.posts().of(10_000));
                case "serving" -> new ServingBenchmark(bench).run();
                case "pieces" -> new PiecesBenchmark(bench).run();
                case "memory" -> new MemoryBenchmark(bench).run();
                case "edit" -> new EditBenchmark(bench).run();
                case "growth" -> new GrowthBenchmark(bench).run();
                case "start" -> new StartBenchmark(bench).run();
                default -> throw new IllegalArgumentException("no part " + part);
            }
        }
    }
}
