package benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// From the command to the first 200, beside an empty Spring Boot web application with the same server that is started in
/// the same way.
final class StartBenchmark {
    private static final Pattern NEEDED = Pattern
            .compile("BOOT-INF/lib/(?:spring-(?!boot-(?:starter-)?(?:thymeleaf|actuator|health|micrometer))"
                    + "|jetty-(?!http2)|jackson-|logback|slf4j|log4j|jul-|micrometer-(?:commons|observation)|snakeyaml|jakarta\\.|commons-logging|jspecify).*");
    private static final int RUNS = 7;

    private final Bench bench;

    /// The ways of starting it.
    private record Way(String name, List<String> empty, List<String> blog) {}

    StartBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException {
        Path empty = bench.file("empty.jar");
        empty(empty);
        List<Way> ways = List.of(
                new Way("jar", List.of("-jar", empty.toString()), List.of("-jar", bench.jar().toString())),
                new Way("AOT cache", trained(empty), trained(bench.jar())));
        for (Way way : ways) {
            List<Double> alone = new ArrayList<>();
            List<List<Double>> blogs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            List<Path> folders = List.of(Path.of("posts"), bench.posts().of(1000), bench.posts().of(10_000));
            for (int run = 0; run < RUNS; run++) {
                alone.add(first(way.empty(), "/"));
                for (int size = 0; size < folders.size(); size++) {
                    if (size < 2 || run % 2 == 0) {
                        blogs.get(size).add(first(way.blog(), "/en/", bench.arguments(folders.get(size))));
                    }
                }
            }
            Figures base = new Figures(alone);
            base.print("start, " + way.name() + ": empty application", "s");
            List<String> names = List.of("the seed folder", "1,000 posts", "10,000 posts");
            List<Double> bars = List.of(1.25, 1.6, 5.0);
            for (int size = 0; size < names.size(); size++) {
                Figures times = new Figures(blogs.get(size));
                times.print("start, " + way.name() + ": " + names.get(size), "s");
                new Figures(times.values().stream().map(time -> time / base.median()).toList())
                        .print("  in relation to the empty one", "×", false, bars.get(size));
            }
        }
    }

    private double first(List<String> jvm, String path, String... arguments) throws IOException, InterruptedException {
        try (Service service = Service.java(Service.freePort(), bench.file("start.log"), List.of(), jvm,
                arguments)) {
            return service.ready(path).toNanos() / 1e9;
        }
    }

    /// Takes a jar apart and records what a start needs, as the image does.
    private List<String> trained(Path jar) {
        String name = jar.getFileName().toString();
        Path apart = bench.file("apart-" + name);
        Path cache = apart.resolve("cache.aot");
        Path log = bench.file("train.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Service.run(List.of(java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
                apart.toString(), "--force"), log);
        Service.run(List.of(java, "-XX:AOTCacheOutput=" + cache, "-XX:-UsePerfData", "-Dspring.context.exit=onRefresh",
                "-Dserver.port=0", "-Dmanagement.server.port=0", "-jar", apart.resolve(name).toString()), log);
        return List.of("-XX:AOTCache=" + cache, "-XX:-UsePerfData", "-jar", apart.resolve(name).toString());
    }

    private void empty(Path target) throws IOException {
        try (JarFile ours = new JarFile(bench.jar().toFile())) {
            Manifest manifest = new Manifest(ours.getManifest());
            manifest.getMainAttributes().put(new Attributes.Name("Start-Class"), EmptyApplication.class.getName());
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(target), manifest)) {
                for (Enumeration<JarEntry> entries = ours.entries(); entries.hasMoreElements();) {
                    JarEntry entry = entries.nextElement();
                    String name = entry.getName();
                    boolean loader = name.startsWith("org/springframework/boot/loader/") || name.equals("BOOT-INF/")
                            || name.equals("BOOT-INF/classes/") || name.equals("BOOT-INF/lib/");
                    if (name.equals("BOOT-INF/classpath.idx")) {
                        try (InputStream in = ours.getInputStream(entry)) {
                            put(out, name, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                                    .filter(line -> NEEDED.matcher(line.replaceAll("^- \"|\"$", "")).matches())
                                    .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
                        }
                    } else if (loader || NEEDED.matcher(name).matches()) {
                        try (InputStream in = ours.getInputStream(entry)) {
                            put(out, name, in.readAllBytes());
                        }
                    }
                }
                for (Class<?> type : List.of(EmptyApplication.class, EmptyApplication.Door.class)) {
                    String file = type.getName().replace('.', '/') + ".class";
                    try (InputStream in = StartBenchmark.class.getResourceAsStream("/" + file)) {
                        put(out, "BOOT-INF/classes/" + file, in.readAllBytes());
                    }
                }
            }
        }
    }

    /// Libraries within a jar must not be compressed.
    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        JarEntry entry = new JarEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(JarEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
