package org.diglot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.diglot.language.Language;
import org.diglot.post.Post;

/// The texts of one language at one moment. Immutable; what it holds in memory goes with it.
final class Snapshot {
    private static final Cleaner CLEANER = Cleaner.create();
    /// Differences smaller than this come of the order in which numbers were added up.
    private static final double GRAIN = 1000;

    private final Language language;
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Map<String, Post> posts;
    private final Comparator<Post> newest;

    Snapshot(Language language, DirectoryReader reader, Map<String, Post> posts) {
        this.language = language;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.posts = Map.copyOf(posts);
        this.newest = Comparator.comparing((Post post) -> post.published().toInstant()).reversed()
                .thenComparing(Post::file);
        CLEANER.register(this, () -> close(reader));
    }

    private static void close(IndexReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    IndexReader reader() {
        return reader;
    }

    /// The posts that match, best first; of equals the newest.
    List<Post> find(Query query) {
        try {
            return inOrder(searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The best of them, without a look at all others.
    ///
    /// @param most how many there may be, at least 1
    List<Post> best(Query query, int most) {
        try {
            for (int wanted = 4 * most;; wanted *= 4) {
                ScoreDoc[] found = searcher.search(query, wanted).scoreDocs;
                // Those that score the same as the last must all be known, since the newest of them come first.
                if (found.length < wanted || grains(found[wanted - 1]) < grains(found[most - 1])) {
                    return inOrder(found).stream().limit(most).toList();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long grains(ScoreDoc hit) {
        return Math.round(hit.score * GRAIN);
    }

    private List<Post> inOrder(ScoreDoc[] found) throws IOException {
        record Scored(Post post, long score) {}
        Arrays.sort(found, Comparator.comparingInt(hit -> hit.doc));
        BinaryDocValues files = MultiDocValues.getBinaryValues(reader, Writer.FILE);
        List<Scored> scored = new ArrayList<>();
        for (ScoreDoc hit : found) {
            files.advanceExact(hit.doc);
            Optional.ofNullable(posts.get(files.binaryValue().utf8ToString()))
                    .ifPresent(post -> scored.add(new Scored(post, grains(hit))));
        }
        return scored.stream()
                .sorted(Comparator.comparingLong(Scored::score).reversed().thenComparing(Scored::post, newest))
                .map(Scored::post).toList();
    }

    /// Whether any text has this very word.
    boolean has(String field, String word) {
        try {
            return reader.docFreq(new Term(field, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether any text has a word that begins like this.
    boolean hasBeginning(String field, String beginning) {
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return false;
            }
            TermsEnum words = terms.iterator();
            return words.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END
                    && words.term().utf8ToString().startsWith(beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The newest text that has a word which may be suggested.
    Optional<Post> newestWith(String word) {
        try {
            PostingsEnum having = MultiTerms.getTermPostingsEnum(reader, Field.WORDS, new BytesRef(word),
                    PostingsEnum.NONE);
            BinaryDocValues files = MultiDocValues.getBinaryValues(reader, Writer.FILE);
            List<Post> found = new ArrayList<>();
            while (having != null && having.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                files.advanceExact(having.docID());
                Optional.ofNullable(posts.get(files.binaryValue().utf8ToString())).ifPresent(found::add);
            }
            return found.stream().min(newest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
