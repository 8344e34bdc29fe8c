package org.diglot.source;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

import org.diglot.language.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import benchmark.Sample;

/// From a file to a post whose texts nobody has looked at, as a start reads each.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FilePieces {
    private final PostReader reader = new PostReader(new Settings(ZoneOffset.UTC, Language.ENGLISH));
    private final byte[] file = Sample.read().text().getBytes(StandardCharsets.UTF_8);

    @Benchmark
    public Reading parsePost() {
        return reader.begin("posts", Sample.NAME + ".md", file);
    }
}
