package org.diglot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Translation;

/// Finds the places of a text that answer a query.
final class Excerpts {
    static final Query NOTHING = MatchNoDocsQuery.INSTANCE;
    private static final int PASSAGES = 2;
    /// Characters of a passage, about.
    private static final int LENGTH = 120;
    private static final String GAP = " … ";

    private final Query query;
    private final Language language;

    Excerpts(Query query, Language language) {
        this.query = query;
        this.language = language;
    }

    Excerpt of(Post post) {
        Translation translation = post.nearest(language);
        String prose = Prose.of(translation).text();
        Excerpt.Marked title = marked(translation.title(), new WholeBreakIterator(), 1)
                .orElseGet(() -> Excerpt.Marked.plain(translation.title()));
        return new Excerpt(title, marked(prose, sentences(), PASSAGES)
                .or(() -> marked(translation.description(), new WholeBreakIterator(), 1))
                .or(() -> translation.content().outline().stream()
                        .flatMap(heading -> marked(heading.text(), new WholeBreakIterator(), 1).stream()).findFirst())
                .orElseGet(() -> Excerpt.Marked.plain(translation.description())));
    }

    private BreakIterator sentences() {
        return LengthGoalBreakIterator.createClosestToLength(BreakIterator.getSentenceInstance(language.locale()),
                LENGTH, 0.5f);
    }

    private Optional<Excerpt.Marked> marked(String text, BreakIterator passages, int most) {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(Analysis.STEMS)
                .withFieldMatcher(_ -> true).withWeightMatches(false).withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> passages).withFormatter(new Marking()).build();
        try {
            return Optional.ofNullable(
                    (Excerpt.Marked) highlighter.highlightWithoutSearcher(Field.BODY.key(), query, text, most))
                    .filter(found -> !found.marks().isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps places, where others write tags.
    private static final class Marking extends PassageFormatter {
        @Override
        public Excerpt.Marked format(Passage[] passages, String content) {
            StringBuilder text = new StringBuilder();
            List<Excerpt.Mark> marks = new ArrayList<>();
            int done = -1;
            for (Passage passage : Arrays.stream(passages).toList()) {
                boolean after = done >= 0 && passage.getStartOffset() == done;
                if (!after && passage.getStartOffset() > 0) {
                    text.setLength(text.toString().stripTrailing().length());
                    text.append(text.isEmpty() ? "… " : GAP);
                }
                add(passage, content, text, marks);
                done = passage.getEndOffset();
            }
            String shown = text.toString().replace(Prose.PARAGRAPH, ' ').stripTrailing();
            return new Excerpt.Marked(done < content.length() ? shown + " …" : shown, List.copyOf(marks));
        }

        private static void add(Passage passage, String content, StringBuilder text, List<Excerpt.Mark> marks) {
            int shift = text.length() - passage.getStartOffset();
            text.append(content, passage.getStartOffset(), passage.getEndOffset());
            int end = passage.getStartOffset();
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int from = Math.max(end, passage.getMatchStarts()[match]);
                int to = Math.min(passage.getMatchEnds()[match], passage.getEndOffset());
                if (from < to) {
                    marks.add(new Excerpt.Mark(from + shift, to + shift));
                    end = to;
                }
            }
        }
    }
}
