package org.diglot.markdown;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The values that `datetime` may have (HTML Standard, sections 4.5.14 and 4.7.3).
final class Moment {
    private static final Pattern FORM = Pattern.compile(
            "(?!0000)\\d{4}-.{2,25}|\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?");
    private static final Pattern OTHER = Pattern.compile(
            "[1-9]\\d{3}|P(?=[\\dT])(?:\\d{1,9}D)?(?:T(?=\\d)(?:\\d{1,9}H)?(?:\\d{1,9}M)?(?:\\d{1,9}S)?)?");
    private static final Pattern FRACTION = Pattern.compile("\\.\\d{4}");
    private static final List<Function<String, ?>> EDITS = List.of(LocalDate::parse, OffsetDateTime::parse);
    private static final List<Function<String, ?>> TIMES = List.of(YearMonth::parse, LocalDateTime::parse,
            LocalTime::parse);

    private Moment() {}

    /// Whether an element of this name may have it.
    static boolean isOne(String element, String value) {
        boolean edit = isAny(EDITS, value);
        return edit || element.equals("time") && (isAny(TIMES, value) || OTHER.matcher(value).matches());
    }

    private static boolean isAny(List<Function<String, ?>> forms, String value) {
        String iso = value.replace(' ', 'T');
        return FORM.matcher(iso).matches() && !FRACTION.matcher(iso).find()
                && forms.stream().anyMatch(form -> isOf(form, iso));
    }

    private static boolean isOf(Function<String, ?> form, String value) {
        try {
            var _ = form.apply(value);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
