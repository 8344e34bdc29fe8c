package benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures the packaged program beside other programs and prints a table; `docs/performance.md` says how it is run.
public final class Benchmark {
    private Benchmark() {}

    /// @param args the parts to run; all where there is none
    public static void main(String[] args) throws Exception {
        List<String> parts = args.length == 0 ? List.of("serving", "memory", "start", "edit", "growth") : List.of(args);
        Path folder = Path.of("target", "benchmark").toAbsolutePath();
        Files.createDirectories(folder);
        Folders posts = new Folders(folder);
        Path jar = Path.of("target", "diglot.jar").toAbsolutePath();
        for (String part : parts) {
            switch (part) {
                case "posts" -> System.out.println(posts.of(1000) + " " + posts.of(10_000));
                case "serving" -> new ServingBenchmark(jar, folder, posts).run();
                case "memory" -> new MemoryBenchmark(jar, folder, posts).run();
                case "edit" -> new EditBenchmark(jar, folder, posts).run();
                case "growth" -> new GrowthBenchmark(jar, folder, posts).run();
                case "start" -> new StartBenchmark(jar, folder, posts).run();
                default -> throw new IllegalArgumentException("no part " + part);
            }
        }
    }
}
