package org.diglot.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// English, which keyboards spell as it is.
final class EnglishOrthography implements Orthography {
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?:(?:sure|sure thing|certainly|of course|absolutely)[!,. ]+(?:here(?:'s| is| are)|below is)"
                    + "[^\\n]{0,100}?(?:translat|version|article|post\\b|draft|text|rewrit|markdown|summary|outline)"
                    + "|(?:sure|certainly|of course|absolutely)[!,. ]+(?:i'd be (?:happy|glad)|i(?:'ve| have) "
                    + "(?:translated|rewritten|written|updated)|let me (?:translate|rewrite))"
                    + "|here(?:'s| is) (?:the|a|your|my) [^\\n.]{0,80}?(?:translat|rewrit|revis|polish|improv|request"
                    + "|draft|version|markdown)[^\\n.]{0,80}:$"
                    + "|(?:i )?hope (?:this|that|it) helps[!.:,]* +(?:here|below|let me)"
                    + "|here(?:'s| is) the (?:markdown|translation|text|post|article|full (?:text|post|translation))(?: file| version)?:$"
                    + "|as an? \\w+ (?:language model|assistant),"
                    + "|i(?:'d be| would be|'m) (?:happy|glad) to (?:help|translate|assist|write))");

    private static final Set<String> QUESTIONS = Set.of("why", "what", "how", "who", "when", "where", "which", "whose",
            "really", "yes", "no", "not", "ok", "okay", "right", "so", "and", "or", "is", "are", "was", "do", "does",
            "did", "can", "could", "will", "would", "should", "may", "you", "me", "hello", "sure", "seriously",
            "anyone");

    @Override
    public boolean asks(String word) {
        return QUESTIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public Pattern preamble() {
        return PREAMBLE;
    }
}
