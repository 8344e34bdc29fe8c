package org.diglot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Where to keep what can be made again.
final class CacheFolder {
    private CacheFolder() {}

    /// The folder named, or one of this user's own. It need not be there yet.
    ///
    /// @param posts the posts folder, into which nothing is ever written
    static Path of(@Nullable String named, Path posts) {
        Path folder;
        try {
            folder = named == null || named.isBlank()
                    ? usual(System.getenv())
                    : Path.of(named.strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw Setup.wrong("cache", String.valueOf(named), "write the path of a folder");
        }
        if (real(folder).startsWith(real(posts))) {
            throw Setup.wrong("cache", folder.toString(), "name a folder that is not within the posts folder");
        }
        return folder;
    }

    /// XDG Base Directory Specification: `$XDG_CACHE_HOME`, else `~/.cache`. A user without a home has a folder among the
    /// temporary ones.
    private static Path usual(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home", ""));
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME")).map(Path::of).filter(Path::isAbsolute)
                .or(() -> Optional.of(home.resolve(".cache")).filter(_ -> Files.isWritable(home)))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), System.getProperty("user.name")))
                .resolve("diglot").toAbsolutePath();
    }

    /// Without links, as far as it is there.
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
