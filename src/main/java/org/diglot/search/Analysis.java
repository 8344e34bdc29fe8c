package org.diglot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.diglot.language.Language;

/// Turns words into what the index holds: each as it is written, and its stem. A text may quote another language, so the
/// steps of all languages are taken; each leaves alone what is in another script.
final class Analysis {
    private static final List<TokenFilterFactory> STEMMERS = Arrays.stream(Language.values())
            .flatMap(language -> language.stemmers().stream())
            .map(name -> TokenFilterFactory.forName(name, new HashMap<>())).toList();

    static final Analyzer STEMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new UnitTokenizer());
        }
    };
    private static final Analyzer ONE = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer whole = new KeywordTokenizer();
            TokenStream stems = whole;
            for (TokenFilterFactory stemmer : STEMMERS) {
                stems = stemmer.create(stems);
            }
            return new TokenStreamComponents(whole, stems);
        }
    };
    /// A text has most of its words many times. Beyond this many they are worked out anew.
    private static final int KNOWN = 50_000;
    private static final Map<String, Set<String>> STEMS_OF = new ConcurrentHashMap<>();

    private Analysis() {}

    /// The stems that are not the word itself; none, or one.
    static Set<String> stems(String word) {
        Set<String> known = STEMS_OF.get(word);
        if (known == null) {
            known = stem(word);
            if (STEMS_OF.size() < KNOWN) {
                STEMS_OF.put(word, known);
            }
        }
        return known;
    }

    private static Set<String> stem(String word) {
        Set<String> stems = new LinkedHashSet<>();
        try (TokenStream stream = ONE.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                // A stemmer may leave another spelling than it was given.
                stems.add(UnitReader.plain(term.toString()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stems.remove(word);
        stems.remove("");
        return Set.copyOf(stems);
    }
}
