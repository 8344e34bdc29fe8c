package org.diglot.reload;

import java.io.IOException;
import java.nio.file.Path;
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
import java.util.stream.Stream;

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
    /// … of which so much tells that a program has done for now …
    private static final Duration GAP = Duration.ofMillis(5);
    /// … or others have kept the folder busy for so long.
    private static final Duration PATIENCE = Duration.ofMillis(600);
    /// While texts wait to be read, the folder is looked at so often.
    private static final Duration STEP = Duration.ofMillis(50);
    /// What is not needed for pages waits so long after the start: the first readers come first.
    private static final Duration GRACE = Duration.ofSeconds(1);
    /// After a change readers come first: it is indexed, and looked through for what is wrong, so long after.
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String CHANGED = "Changed";
    private static final String ALL_READ = "All texts are read";
    private static final String FAILED = "The change could not be taken in; the blog stays as it was";
    private static final Logger LOG = LoggerFactory.getLogger(Reloader.class);

    private final PostsFolder folder;
    private final Clock clock;
    private final CurrentSite current;
    private final Thread thread;
    private final ScheduledThreadPoolExecutor indexing = executor("indexing");
    private final ScheduledThreadPoolExecutor reporting = executor("reporting");
    private Holdings holdings;
    private long looked;
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
        this.holdings = new Holdings(folder, identity, visibility, documents);
        long start = System.nanoTime();
        Listing listing = whole();
        if (hurried) {
            holdings.begin(listing);
        } else {
            holdings.refresh(listing);
        }
        Press.Edition edition = holdings.print(clock.instant());
        this.report = new Report(edition.site(), edition.posts(), edition.problems().get(),
                Duration.ofNanos(System.nanoTime() - start));
        this.current = new CurrentSite(report.site());
        this.thread = Thread.ofPlatform().daemon().name("reload").unstarted(this::follow);
    }

    private static ScheduledThreadPoolExecutor executor(String name) {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name(name).factory(), new ThreadPoolExecutor.DiscardPolicy());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return executor;
    }

    /// Says what was found, and begins to follow the folder.
    public void start() {
        report.digest().forEach(Reloader::log);
        thread.start();
        after(GRACE, indexing, this::index);
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
        if (holdings.isFinished()) {
            return;
        }
        boolean happened = watch.await(GRACE);
        long start = System.nanoTime();
        Instant looked = clock.instant();
        while (!closed && !holdings.isFinished()) {
            if (happened || looked.plus(untilNextLook()).isBefore(clock.instant())) {
                look(watch, happened);
                looked = clock.instant();
            }
            try {
                holdings.finish(STEP);
            } catch (RuntimeException e) {
                // The file it came from is not looked at again before it changes.
                LOG.error("A text could not be read", e);
            }
            happened = watch.await(Duration.ZERO);
        }
        if (happened) {
            look(watch, true);
        }
        try {
            replace(holdings.print(clock.instant()), start, ALL_READ);
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
        return Stream
                .concat(Stream.of(RESCAN),
                        holdings.due().map(moment -> Duration.between(now, moment).plusMillis(1)).stream())
                .min(Comparator.naturalOrder()).filter(wait -> !wait.isNegative()).orElse(Duration.ZERO);
    }

    /// Whatever goes wrong here, the last good site stays and the next look comes.
    ///
    /// @param happened whether an event is the reason
    private void look(FolderWatch watch, boolean happened) throws InterruptedException {
        try {
            long start = System.nanoTime();
            Taken taken = happened ? quiet(watch, known()) : rescanned(watch);
            // What was read without an event may have been written meanwhile.
            if (!happened && taken.edition().isPresent() && watch.await(Duration.ZERO)) {
                taken = quiet(watch, Optional.empty());
            }
            holdings = taken.holdings();
            folderProblem = Optional.empty();
            taken.edition().ifPresent(edition -> replace(edition, start, CHANGED));
        } catch (IOException gone) {
            folderProblem = Optional.of(Problem.error(folder.name(), Position.START, "the posts folder cannot be read",
                    "the blog stays as it was until the folder is back"));
            Problem problem = folderProblem.get();
            after(PAUSE, reporting, () -> report(new Report(report.site(), report.posts(),
                    Stream.concat(Stream.of(problem), report.problems().stream()).sorted().distinct().toList(),
                    Duration.ZERO)));
        } catch (RuntimeException e) {
            LOG.error(FAILED, e);
        }
    }

    /// What became of one look at the folder.
    ///
    /// @param edition empty where nothing is another than before
    private record Taken(Holdings holdings, Optional<Press.Edition> edition) {}

    private Taken rescanned(FolderWatch watch) throws IOException, InterruptedException {
        // The whole folder is about to be looked at.
        var _ = watch.touched();
        Listing listing = settled();
        return folderProblem.isEmpty() && holdings.isCurrent(listing, clock.instant())
                ? new Taken(holdings, Optional.empty())
                : taken(listing);
    }

    /// Takes in what is in the folder, for now.
    private Taken taken(Listing listing) {
        Holdings next = holdings.copy();
        boolean changed = next.refresh(listing);
        Instant now = clock.instant();
        if (!changed && !next.isDue(now) && folderProblem.isEmpty()) {
            return new Taken(next, Optional.empty());
        }
        try {
            Press.Edition edition = next.print(now);
            current.expect(edition.site());
            return new Taken(next, Optional.of(edition));
        } catch (RuntimeException e) {
            // It would go wrong again; the next change is another try.
            LOG.error(FAILED, e);
            return new Taken(next, Optional.empty());
        }
    }

    /// What is in the folder once no event has come for a while. It is taken in meanwhile, and anew if one comes.
    ///
    /// @param before what was there before the events; empty where that is not known
    private Taken quiet(FolderWatch watch, Optional<Listing> before) throws IOException, InterruptedException {
        Instant patience = Instant.now().plus(PATIENCE);
        Optional<Listing> known = before;
        while (true) {
            while (watch.await(GAP) && Instant.now().isBefore(patience)) {
                // It is not over yet.
            }
            long begin = System.nanoTime();
            Listing listing = listing(known, watch.touched());
            known = Optional.of(listing);
            Taken taken = taken(listing);
            Duration rest = QUIET.minus(GAP).minusNanos(System.nanoTime() - begin);
            // What was written meanwhile may be in it by half.
            if (!watch.await(rest.isNegative() ? Duration.ZERO : rest) || Instant.now().isAfter(patience)) {
                return taken;
            }
        }
    }

    private Optional<Listing> known() {
        return folderProblem.isEmpty() ? holdings.seen() : Optional.empty();
    }

    /// What is in the folder now. To look only where events told of something takes a small part of the time; what they
    /// missed is found once the last look at the whole folder is too long ago.
    private Listing listing(Optional<Listing> before, Optional<Set<Path>> touched) throws IOException {
        return before.isPresent() && touched.isPresent()
                && Duration.ofNanos(System.nanoTime() - looked).compareTo(RESCAN) < 0
                        ? folder.list(before.get(), touched.get())
                        : whole();
    }

    private Listing whole() throws IOException {
        looked = System.nanoTime();
        return folder.list();
    }

    /// The folder once nobody is writing in it, as far as two looks can tell.
    private Listing settled() throws IOException, InterruptedException {
        Listing listing = whole();
        Instant patience = Instant.now().plus(PATIENCE);
        while (!holdings.isKnown(listing) && Instant.now().isBefore(patience)) {
            Thread.sleep(QUIET);
            Listing next = whole();
            if (next.files().equals(listing.files()) && next.images().equals(listing.images())) {
                return next;
            }
            listing = next;
        }
        return listing;
    }

    /// Puts another site in place. Readers need not wait for its problems.
    ///
    /// @param news what to say of it
    private void replace(Press.Edition edition, long start, String news) {
        current.replace(edition.site());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        after(PAUSE, indexing, this::index);
        after(PAUSE, reporting, () -> {
            // Of what was replaced meanwhile nothing is left to be said: its problems are found with what replaced it.
            if (current.get() == edition.site() || news.equals(ALL_READ)) {
                report(new Report(edition.site(), edition.posts(), edition.problems().get(), took));
                LOG.info("{}: {}", news, report.line());
            }
        });
    }

    /// Does something on a thread that nobody waits for, in the order it was asked for.
    private static void after(Duration pause, ScheduledThreadPoolExecutor executor, Runnable task) {
        var _ = executor.schedule(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("What follows a change failed", e);
            }
        }, pause.toMillis(), TimeUnit.MILLISECONDS);
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
        indexing.shutdown();
        reporting.shutdown();
        thread.interrupt();
    }
}
