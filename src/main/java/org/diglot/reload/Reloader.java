package org.diglot.reload;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.media.Album;
import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.diglot.site.CurrentSite;
import org.diglot.site.Document;
import org.diglot.site.Identity;
import org.diglot.site.Visibility;
import org.diglot.source.Listing;
import org.diglot.source.PostsFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the posts folder with one thread and keeps the current site true to it, to the second in which a post is due.
public final class Reloader implements AutoCloseable {
    /// Where no event arrives, a change is found this much later at most.
    private static final Duration RESCAN = Duration.ofMillis(800);
    /// A file that is still being written is left alone until it has been quiet for so long …
    private static final Duration QUIET = Duration.ofMillis(50);
    /// … or others have kept the folder busy for so long.
    private static final Duration PATIENCE = Duration.ofMillis(600);
    /// While texts wait to be read, the folder is looked at so often.
    private static final Duration STEP = Duration.ofMillis(50);
    /// What is not needed for pages waits so long after the start: the first readers come first.
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final String CHANGED = "Changed";
    private static final Logger LOG = LoggerFactory.getLogger(Reloader.class);

    private final PostsFolder folder;
    private final Clock clock;
    private final Library library;
    private final Album album;
    private final Press press;
    private final CurrentSite current;
    private final Thread thread;
    private final ScheduledThreadPoolExecutor indexing = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("search").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private Optional<Instant> due = Optional.empty();
    private Optional<Problem> folderProblem = Optional.empty();
    private volatile Report report;
    private volatile boolean closed;

    /// Reads the whole folder once; what is wrong with posts is in the report.
    ///
    /// @param documents the files for machines
    /// @param hurried whether to leave the texts for after [#start], and with them what is wrong with them
    /// @throws IOException if the folder itself cannot be read
    public Reloader(PostsFolder folder, Identity identity, Visibility visibility, List<Document> documents, Clock clock,
            boolean hurried)
            throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.library = new Library(folder);
        this.album = new Album(folder.name());
        this.press = new Press(identity, visibility, documents, new Desk(folder));
        long start = System.nanoTime();
        Listing listing = folder.list();
        if (hurried) {
            refreshFiles(listing);
            library.begin(listing);
        } else {
            refresh(listing);
        }
        Press.Edition edition = print();
        this.report = new Report(edition.site(), library.posts(), edition.problems().get(),
                Duration.ofNanos(System.nanoTime() - start));
        this.current = new CurrentSite(report.site());
        this.thread = Thread.ofPlatform().daemon().name("reload").unstarted(this::follow);
    }

    /// Says what was found, and begins to follow the folder.
    public void start() {
        report.digest().forEach(Reloader::log);
        thread.start();
        var _ = indexing.schedule(this::index, GRACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    public CurrentSite current() {
        return current;
    }

    /// What was found last.
    public Report report() {
        return report;
    }

    private void follow() {
        try (FolderWatch watch = new FolderWatch(folder.root())) {
            finish(watch);
            while (!closed) {
                look(watch, watch.await(untilNextLook()));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /// Looks at all texts, and at the folder meanwhile.
    private void finish(FolderWatch watch) throws InterruptedException {
        if (library.isFinished()) {
            return;
        }
        boolean happened = watch.await(GRACE);
        long start = System.nanoTime();
        Instant looked = clock.instant();
        while (!closed && !library.isFinished()) {
            if (happened || looked.plus(untilNextLook()).isBefore(clock.instant())) {
                look(watch, happened);
                looked = clock.instant();
            }
            try {
                library.finish(STEP);
            } catch (RuntimeException e) {
                // The file it came from is not looked at again before it changes.
                LOG.error("A text could not be read", e);
            }
            happened = watch.await(Duration.ZERO);
        }
        try {
            replace(print(), start, "All texts are read");
        } catch (RuntimeException e) {
            LOG.error("What is wrong with the texts is not known", e);
        }
    }

    /// Indexes the posts of the site that is there now. Who searches before that is done waits for it; others need not.
    private void index() {
        try {
            current.get().search().ready();
        } catch (RuntimeException e) {
            LOG.error("The posts could not be indexed; it will be tried again when somebody searches", e);
        }
    }

    private Duration untilNextLook() {
        Instant now = clock.instant();
        return Stream.concat(Stream.of(RESCAN), due.map(moment -> Duration.between(now, moment).plusMillis(1)).stream())
                .min(Comparator.naturalOrder()).filter(wait -> !wait.isNegative()).orElse(Duration.ZERO);
    }

    /// Whatever goes wrong here, the last good site stays and the next look comes.
    ///
    /// @param happened whether an event is the reason
    private void look(FolderWatch watch, boolean happened) throws InterruptedException {
        try {
            long start = System.nanoTime();
            boolean changed = refresh(happened ? quiet(watch) : settled());
            // Another post is next: one is due now, or the clock was put back to before one was.
            boolean isDue = !due.equals(library.nextTurn(clock.instant()));
            if (changed || isDue || folderProblem.isPresent()) {
                folderProblem = Optional.empty();
                replace(print(), start, CHANGED);
            }
        } catch (IOException gone) {
            folderProblem = Optional.of(Problem.error(folder.name(), Position.START, "the posts folder cannot be read",
                    "the blog stays as it was until the folder is back"));
            report(new Report(report.site(), report.posts(),
                    Stream.concat(folderProblem.stream(), library.problems().stream()).sorted().distinct()
                            .toList(),
                    Duration.ZERO));
        } catch (RuntimeException e) {
            LOG.error("The change could not be taken in; the blog stays as it was", e);
        }
    }

    /// Whether anything is another than before.
    private boolean refresh(Listing listing) {
        boolean others = refreshFiles(listing);
        return library.refresh(listing) || others;
    }

    /// The same of what is no post.
    private boolean refreshFiles(Listing listing) {
        Set<String> others = Stream.concat(listing.files().keySet().stream(), listing.others().stream())
                .collect(Collectors.toSet());
        boolean images = album.refresh(listing.images(), listing::isUnread);
        images |= album.put(others, listing.problems());
        return images;
    }

    /// The folder once no event has come for a while.
    private Listing quiet(FolderWatch watch) throws IOException, InterruptedException {
        Instant patience = Instant.now().plus(PATIENCE);
        Listing listing;
        do {
            while (watch.await(QUIET) && Instant.now().isBefore(patience)) {
                // It is not over yet.
            }
            listing = folder.list();
            // What is written meanwhile may be in it by half.
        } while (Instant.now().isBefore(patience) && watch.await(Duration.ZERO));
        return listing;
    }

    /// The folder once nobody is writing in it, as far as two looks can tell.
    private Listing settled() throws IOException, InterruptedException {
        Listing listing = folder.list();
        Instant patience = Instant.now().plus(PATIENCE);
        while (!isKnown(listing) && Instant.now().isBefore(patience)) {
            Thread.sleep(QUIET);
            Listing next = folder.list();
            if (next.files().equals(listing.files()) && next.images().equals(listing.images())) {
                return next;
            }
            listing = next;
        }
        return listing;
    }

    private boolean isKnown(Listing listing) {
        return listing.files().equals(library.stamps()) && listing.images().equals(album.stamps());
    }

    private Press.Edition print() {
        Instant now = clock.instant();
        due = library.nextTurn(now);
        return press.print(library, album.gallery(), now);
    }

    /// Puts another site in place. Readers need not wait for its problems.
    ///
    /// @param news what to say of it
    private void replace(Press.Edition edition, long start, String news) {
        current.replace(edition.site());
        indexing.execute(this::index);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        report(new Report(edition.site(), library.posts(), edition.problems().get(), took));
        LOG.info("{}: {}", news, report.line());
    }

    private void report(Report next) {
        Set<Problem> known = Set.copyOf(report.digest());
        report = next;
        next.digest().stream().filter(problem -> !known.contains(problem)).forEach(Reloader::log);
    }

    private static void log(Problem problem) {
        if (problem.isError()) {
            LOG.error("{}", problem.line());
        } else {
            LOG.warn("{}", problem.line());
        }
    }

    @Override
    public void close() {
        closed = true;
        indexing.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        indexing.shutdown();
        thread.interrupt();
    }
}
