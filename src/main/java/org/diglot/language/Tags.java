package org.diglot.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.util.ULocale;

/// Tags of the languages that there are, those that no blog is written in included.
final class Tags {
    private static final Set<String> LANGUAGES = Stream
            .concat(Arrays.stream(Locale.getISOLanguages()),
                    Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
            .filter(code -> !code.isEmpty()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SCRIPTS = Arrays.stream(Locale.getAvailableLocales()).map(Locale::getScript)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private Tags() {}

    static Optional<String> known(String written) {
        Locale locale = Locale.forLanguageTag(written.strip());
        if (!LANGUAGES.contains(locale.getLanguage())) {
            return Optional.empty();
        }
        Locale.Builder tag = new Locale.Builder().setLanguage(locale.getLanguage());
        // RFC 5646, section 4.1: a script that goes without saying is not said.
        String usual = ULocale.addLikelySubtags(ULocale.forLanguageTag(locale.getLanguage())).getScript();
        if (SCRIPTS.contains(locale.getScript()) && !locale.getScript().equals(usual)) {
            tag.setScript(locale.getScript());
        }
        if (REGIONS.contains(locale.getCountry())) {
            tag.setRegion(locale.getCountry());
        }
        return Optional.of(tag.build().toLanguageTag());
    }
}
