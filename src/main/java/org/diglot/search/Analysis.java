package org.diglot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.diglot.language.Language;

/// Turns words into what the index holds: each as it is written, and its stem. A text may quote another language, so the
/// steps of all languages are taken; each leaves alone what is in another script.
final class Analysis {
    private static final List<TokenFilterFactory> STEMMERS = Arrays.stream(Language.values())
            .flatMap(language -> language.stemmers().stream())
            .map(name -> TokenFilterFactory.forName(name, new HashMap<>())).toList();

    static final Analyzer WORDS = new Units(false);
    static final Analyzer STEMS = new Units(true);
    private static final Analyzer ONE = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, stemmed(whole));
        }
    };

    private Analysis() {}

    private static final class Units extends Analyzer {
        private final boolean stems;

        Units(boolean stems) {
            this.stems = stems;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer units = new UnitTokenizer();
            return new TokenStreamComponents(units, stems ? stemmed(units) : units);
        }
    }

    private static TokenStream stemmed(TokenStream words) {
        TokenStream stems = new KeywordRepeatFilter(words);
        for (TokenFilterFactory stemmer : STEMMERS) {
            stems = stemmer.create(stems);
        }
        return new RemoveDuplicatesTokenFilter(new Plain(stems));
    }

    /// A stemmer may leave another spelling than it was given.
    private static final class Plain extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Plain(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String read = term.toString();
            String plain = UnitReader.plain(read);
            if (!plain.equals(read)) {
                term.setEmpty().append(plain);
            }
            return true;
        }
    }

    /// The stems that are not the word itself.
    static Set<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        try (TokenStream stream = ONE.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stems.remove(word);
        return stems;
    }
}
