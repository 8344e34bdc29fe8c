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
    /// A last label that begins with a digit would be read as an IP address.
    private static final Pattern NAME = Pattern
            .compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private HostNames() {}

    /// Empty where it is not the name of a host: also for an IP address and for a name with a dot at its end.
    public static Optional<String> ascii(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        IDNA.Info info = new IDNA.Info();
        String ascii = RULES.nameToASCII(name, new StringBuilder(), info).toString();
        Set<IDNA.Error> errors = EnumSet.noneOf(IDNA.Error.class);
        errors.addAll(info.getErrors());
        // `r1---sn.example.org`: browsers let it pass.
        errors.remove(IDNA.Error.HYPHEN_3_4);
        return Optional.of(ascii).filter(_ -> errors.isEmpty())
                .filter(text -> text.length() <= LONGEST && NAME.matcher(text).matches());
    }
}
