package org.diglot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.diglot.catalog.Catalog;
import org.diglot.language.Language;
import org.diglot.post.Layout;
import org.diglot.post.Post;
import org.diglot.post.Precedence;
import org.diglot.post.Translation;

/// Writes the texts of one language into memory. Used by one thread at a time.
final class Writer {
    static final String FILE = "file";
    static final String TERM = "term";
    static final String LAYOUT = "layout";
    /// Small pieces, of which few are written anew when a text changes.
    private static final double SEGMENT_MEGABYTES = 8;

    /// Of their own: who reads an edit with those that all share would wait for as long as all posts take.
    private static final ForkJoinPool THREADS = new ForkJoinPool();

    /// What a document was made of.
    private record Source(Translation translation, List<org.diglot.post.Term> terms, Layout layout) {
        // A text that was not read again is the same one; to compare its words would take as long as to index them.
        @SuppressWarnings("ReferenceEquality")
        boolean is(Source other) {
            return translation == other.translation && terms.equals(other.terms) && layout == other.layout;
        }
    }

    private final Language language;
    private final IndexWriter writer;
    private final Map<String, Source> written = new HashMap<>();

    Writer(Language language) {
        this.language = language;
        // What is deleted must not be counted: the same posts are to be found in the same order on every replica.
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setMaxMergedSegmentMB(SEGMENT_MEGABYTES);
        merging.setForceMergeDeletesPctAllowed(0);
        try {
            this.writer = new IndexWriter(new ByteBuffersDirectory(),
                    new IndexWriterConfig(Analysis.STEMS).setMergePolicy(merging)
                            .setMergeScheduler(new SerialMergeScheduler()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What readers of the language can find in a catalog.
    Snapshot snapshot(Catalog catalog) {
        Map<String, Post> posts = new HashMap<>();
        Map<String, Source> sources = new HashMap<>();
        Stream.concat(catalog.shelf(language).posts().stream(), catalog.shelf(language).pages().stream())
                .forEach(post -> post.translation(language).ifPresent(translation -> {
                    posts.put(post.file(), post);
                    sources.put(post.file(), new Source(translation, catalog.terms().of(post), post.layout()));
                }));
        try {
            write(sources);
            return new Snapshot(language, DirectoryReader.open(writer), posts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, Source> sources) throws IOException {
        for (String gone : written.keySet().stream().filter(file -> !sources.containsKey(file)).toList()) {
            writer.deleteDocuments(new Term(FILE, gone));
            written.remove(gone);
        }
        List<Map.Entry<String, Source>> fresh = sources.entrySet().stream()
                .filter(source -> isNew(source.getKey(), source.getValue())).toList();
        THREADS.submit(() -> fresh.parallelStream().forEach(source -> update(source.getKey(), source.getValue())))
                .join();
        written.putAll(sources);
        writer.forceMergeDeletes();
    }

    private boolean isNew(String file, Source source) {
        Source known = written.get(file);
        return known == null || !known.is(source);
    }

    private void update(String file, Source source) {
        Precedence.giveWay();
        try {
            writer.updateDocument(new Term(FILE, file), document(file, source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String file, Source source) {
        Text text = Text.of(source.translation(), source.terms());
        Document document = new Document();
        document.add(new StringField(FILE, file, Store.NO));
        document.add(new StringField(LAYOUT, source.layout().name(), Store.NO));
        source.terms().forEach(term -> document.add(new StringField(TERM, key(term), Store.NO)));
        document.add(new BinaryDocValuesField(FILE, new BytesRef(file)));
        Set<String> words = new LinkedHashSet<>();
        for (Field field : Field.values()) {
            List<Unit> units = UnitReader.units(field.of(text));
            document.add(new TextField(field.key(), new UnitTokenizer(units)));
            if (field.isSuggesting()) {
                units.forEach(unit -> {
                    words.addAll(unit.forms());
                    words.addAll(unit.parts());
                });
            }
        }
        words.forEach(word -> document.add(new StringField(Field.WORDS, word, Store.NO)));
        return document;
    }

    /// What stands for a term in the index.
    static String key(org.diglot.post.Term term) {
        return term.taxonomy() + "/" + term.slugs();
    }
}
