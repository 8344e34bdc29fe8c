package org.diglot.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.diglot.language.Language;
import org.diglot.post.Layout;
import org.diglot.post.Post;

/// Which texts are about the same as another one.
final class Likeness {
    private static final Set<?> STOP_WORDS = Arrays.stream(Language.values())
            .flatMap(language -> language.stopWords().stream()).map(UnitReader::plain).collect(Collectors.toSet());
    /// The words by which a text is known, at most.
    private static final int WORDS = 30;
    private static final int SHORTEST = 3;
    /// One word in common is chance.
    private static final int SHARED = 3;
    /// A word that more texts than this have says nothing about any of them.
    private static final int COMMON = 40;
    /// The worth of a shared term beside that of a word.
    private static final float TERM = 3;

    private final Snapshot snapshot;

    Likeness(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Post> to(Post post, Text text, int most) {
        try {
            BooleanQuery.Builder like = new BooleanQuery.Builder();
            like.add(words(Field.BODY, text, SHARED), Occur.SHOULD);
            like.add(new BoostQuery(words(Field.HEADINGS, text, 1), 2), Occur.SHOULD);
            text.terms().forEach(term -> like.add(
                    new BoostQuery(new TermQuery(new Term(Writer.TERM, Writer.key(term))), TERM), Occur.SHOULD));
            Query others = new BooleanQuery.Builder().add(like.build(), Occur.MUST)
                    .add(new TermQuery(new Term(Writer.FILE, post.file())), Occur.MUST_NOT)
                    .add(new TermQuery(new Term(Writer.LAYOUT, Layout.PAGE.name())), Occur.MUST_NOT).build();
            return snapshot.best(others, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query words(Field field, Text text, int least) throws IOException {
        MoreLikeThis more = new MoreLikeThis(snapshot.reader());
        more.setAnalyzer(Analysis.STEMS);
        more.setFieldNames(new String[]{field.key()});
        more.setMaxQueryTerms(WORDS);
        more.setMinTermFreq(field == Field.BODY ? 2 : 1);
        more.setMinDocFreq(2);
        more.setMaxDocFreqPct(COMMON);
        more.setMinWordLen(SHORTEST);
        more.setBoost(true);
        more.setStopWords(new HashSet<>(STOP_WORDS));
        Query words = more.like(field.key(), new StringReader(field.of(text)));
        BooleanQuery.Builder several = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        ((BooleanQuery) words).clauses().forEach(several::add);
        return several.build();
    }
}
