package org.diglot.language;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;

/// Names of hosts as browsers ask for them: in ASCII, in whatever script they are written.
public final class HostNames {
    private static final int LONGEST = 253;
    /// UTS 46 as the URL standard has browsers apply it. The JDK's rules are older and lose the ZWNJ of a Persian name,
    /// which is then another host's.
    private static final IDNA RULES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);
    private static final IDNA LENIENT_RULES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);
    /// URL Standard, section 4.1, "beStrict" is false: lengths and hyphens are left to those who give out names.
    private static final Set<IDNA.Error> FORGIVEN = EnumSet.of(IDNA.Error.HYPHEN_3_4, IDNA.Error.LEADING_HYPHEN,
            IDNA.Error.TRAILING_HYPHEN, IDNA.Error.EMPTY_LABEL, IDNA.Error.LABEL_TOO_LONG,
            IDNA.Error.DOMAIN_NAME_TOO_LONG);
    /// URL Standard, section 3.1: forbidden domain code points.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl} \"#%/:<>?@\\[\\\\\\]^`{|}]");
    /// A last label that begins with a digit would be read as an IP address.
    private static final Pattern NAME = Pattern
            .compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private HostNames() {}

    /// Empty where it is not the name of a host: also for an IP address and for a name with a dot at its end.
    public static Optional<String> ascii(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        // `r1---sn.example.org`: browsers let it pass.
        return ascii(RULES, name, EnumSet.of(IDNA.Error.HYPHEN_3_4))
                .filter(text -> text.length() <= LONGEST && NAME.matcher(text).matches());
    }

    /// Whether a browser would go there at all: also to an IP address and to names with a dot at their end.
    public static boolean isReachable(String name) {
        return name.length() <= LONGEST && ascii(LENIENT_RULES, name, FORGIVEN)
                .filter(text -> !text.isEmpty() && !FORBIDDEN.matcher(text).find()).isPresent();
    }

    private static Optional<String> ascii(IDNA rules, String name, Set<IDNA.Error> forgiven) {
        IDNA.Info info = new IDNA.Info();
        String ascii = rules.nameToASCII(name, new StringBuilder(), info).toString();
        return Optional.of(ascii).filter(_ -> forgiven.containsAll(info.getErrors()));
    }
}
