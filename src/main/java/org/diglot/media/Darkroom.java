package org.diglot.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.diglot.post.Stamp;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Makes of an image what readers get: the full size without metadata, and renditions. Each is made when it is first asked
/// for, and kept. Safe for use by many threads.
public final class Darkroom implements AutoCloseable {
    /// Another number where the same image would become another.
    private static final String RECIPES = ".3";
    private static final float FULL_QUALITY = 0.92f;
    private static final float RENDITION_QUALITY = 0.8f;
    /// For what the cache folder does not take.
    private static final long KEPT_BYTES = 32L * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int WORKERS = 2;
    private static final int FULL = 0;

    private sealed interface Order {
        /// @param width of a rendition, or [#FULL]
        record Development(Stamp stamp, int width) implements Order {}

        /// @param name of a drawing of our own
        record Own(String name) implements Order {}
    }

    private sealed interface Outcome {
        record Made(Print print) implements Outcome {}

        record Failed(IOException reason) implements Outcome {}
    }

    private final Cabinet cabinet;
    // Platform threads: virtual ones would keep the readers of pages waiting while an image is computed.
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS,
            Thread.ofPlatform().daemon().name("darkroom-", 1).factory());
    private final Semaphore megabytes = new Semaphore((int) Math.max(Recipe.MEMORY / MEGABYTE,
            Math.min(WORKERS * Recipe.MEMORY, Runtime.getRuntime().maxMemory() / 3) / MEGABYTE), true);
    private final AsyncCache<Order, Outcome> prints = Caffeine.newBuilder().maximumWeight(KEPT_BYTES)
            .weigher(
                    (Order order, Outcome outcome) -> outcome instanceof Outcome.Made(Print print) ? print.weight() : 0)
            .executor(workers).buildAsync();

    /// @param cache a folder of its own, outside the posts folder; made when there is something to keep
    public Darkroom(Path cache) {
        this(cache, Cabinet.BYTES);
    }

    Darkroom(Path cache, long limit) {
        this.cabinet = new Cabinet(cache, limit);
        Webp.unpackInto(cache.resolve("native"));
    }

    /// An image as it is sent.
    ///
    /// @throws java.nio.file.NoSuchFileException if it is gone
    /// @throws IOException if it is no such image any more
    public Print print(Gallery.Sized wanted) throws IOException {
        Image image = wanted.image();
        Order.Development order = new Order.Development(image.stamp(), wanted.width().orElse(FULL));
        // Another content may come with the same stamp.
        return print(order, () -> develop(order), image.stamp().isSettled(Instant.now()));
    }

    /// A drawing of our own, kept as images are.
    ///
    /// @param name in hexadecimal; it follows from all that is drawn, so that another drawing has another one
    /// @throws IOException if it cannot be made
    public Print print(String name, Supplier<BufferedImage> drawing) throws IOException {
        return print(new Order.Own(name), () -> draw(name, drawing), true);
    }

    private Print print(Order order, Supplier<Outcome> work, boolean settled) throws IOException {
        Outcome known = prints.synchronous().getIfPresent(order);
        if (known instanceof Outcome.Made(Print kept) && !kept.isThere()) {
            prints.synchronous().asMap().remove(order, known);
        }
        Outcome outcome = prints.get(order, _ -> work.get()).join();
        if (!settled || outcome instanceof Outcome.Failed) {
            prints.synchronous().invalidate(order);
        }
        return switch (outcome) {
            case Outcome.Made(Print print) -> print;
            case Outcome.Failed(IOException reason) -> throw reason;
        };
    }

    private Outcome draw(String name, Supplier<BufferedImage> drawing) {
        try {
            return new Outcome.Made(kept("%s.%s".formatted(name, Format.PNG.extension()), Format.PNG,
                    () -> Pixels.encoded(drawing.get(), Format.PNG, 1)));
        } catch (IOException e) {
            return new Outcome.Failed(e);
        } catch (RuntimeException | LinkageError | InternalError e) {
            // A machine may lack what it takes to draw.
            return new Outcome.Failed(new IOException("the drawing failed", e));
        }
    }

    /// The pixels of an image, upright: large enough to fill a frame of this size, or as large as they are. Empty for an
    /// image that cannot be taken apart here.
    public Optional<BufferedImage> pixels(Image image, int width, int height) {
        try {
            Octets file = new Octets(read(image.stamp()));
            Optional<Recipe> recipe = Anatomy.header(file).map(Recipe::new).filter(one -> !one.widths().isEmpty());
            return recipe.isPresent() ? Optional.of(pixels(file, recipe.get(), width, height)) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private BufferedImage pixels(Octets file, Recipe recipe, int width, int height) throws IOException {
        int wanted = Math.max(width, Math.ceilDiv(height * recipe.width(), recipe.height()));
        return drawn(file, recipe, Math.min(wanted, recipe.width()), recipe.sampling(wanted), false);
    }

    private Outcome develop(Order.Development order) {
        try {
            Octets file = new Octets(read(order.stamp()));
            Header header = Anatomy.header(file).filter(known -> known.pixels() <= Album.PIXELS)
                    .orElseThrow(() -> new IOException("no image any more"));
            Recipe recipe = new Recipe(header);
            String name = digest(file.bytes()) + RECIPES;
            return new Outcome.Made(recipe.widths().contains(order.width())
                    ? rendition(file, recipe, order.width(), name)
                    : full(file, recipe, name));
        } catch (IOException e) {
            return new Outcome.Failed(e);
        } catch (RuntimeException e) {
            return new Outcome.Failed(new IOException("the image is damaged", e));
        }
    }

    private static byte[] read(Stamp stamp) throws IOException {
        // A link that took its place since it was listed could lead anywhere.
        try (InputStream in = Files.newInputStream(stamp.path(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(Album.BYTES + 1);
            if (bytes.length > Album.BYTES) {
                throw new IOException("too large");
            }
            return bytes;
        }
    }

    private Print full(Octets file, Recipe recipe, String name) throws IOException {
        return kept(name + "." + recipe.format().extension(), recipe.format(), () -> {
            if (recipe.isRedrawn()) {
                try {
                    return drawn(file, recipe, recipe.width(), recipe.shrinking(), recipe.format(), FULL_QUALITY);
                } catch (IOException | RuntimeException damaged) {
                    // Then as it is stored.
                }
            }
            return Anatomy.of(file).orElseThrow().stripped(file);
        });
    }

    /// An image whose pixels cannot be read, although its header can, is sent as it is.
    private Print rendition(Octets file, Recipe recipe, int width, String name) throws IOException {
        Format format = Webp.renditionFormat(recipe.format());
        try {
            return kept("%s.%s.%s".formatted(name, Integer.toString(width), format.extension()), format,
                    () -> drawn(file, recipe, width, recipe.sampling(width), format, RENDITION_QUALITY));
        } catch (IOException | RuntimeException damaged) {
            return full(file, recipe, name);
        }
    }

    private byte[] drawn(Octets file, Recipe recipe, int width, int sampling, Format format, float quality)
            throws IOException {
        return Pixels.encoded(drawn(file, recipe, width, sampling, format == Format.JPEG), format, quality);
    }

    private BufferedImage drawn(Octets file, Recipe recipe, int width, int sampling, boolean opaque)
            throws IOException {
        int needed = (int) (recipe.memory(sampling) / MEGABYTE) + 1;
        megabytes.acquireUninterruptibly(needed);
        try {
            BufferedImage stored = Pixels.decoded(file.bytes(), recipe.header().format(), sampling);
            int height = Math.max(1, Math.round((float) recipe.height() * width / recipe.width()));
            return Pixels.drawn(stored, width, height, recipe.header().orientation(), opaque);
        } finally {
            megabytes.release(needed);
        }
    }

    private interface Work {
        byte[] bytes() throws IOException;
    }

    /// From the cabinet, or made and put there.
    private Print kept(String name, Format format, Work work) throws IOException {
        Optional<byte[]> found = cabinet.find(name);
        if (found.isPresent()) {
            return new Print(format, digest(found.get()), found.get().length, new Print.Place.File(cabinet.path(name)));
        }
        byte[] bytes = work.bytes();
        Print.Place place = cabinet.store(name, bytes).<Print.Place>map(Print.Place.File::new)
                .orElseGet(() -> new Print.Place.Memory(bytes));
        return new Print(format, digest(bytes), bytes.length, place);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
