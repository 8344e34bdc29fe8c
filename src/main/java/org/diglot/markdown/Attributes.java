package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Attributes of elements, as the sanitizer tells them: names and values in turn.
final class Attributes {
    /// Those that only certain elements have; others are everybody's.
    private static final Map<String, Set<String>> OWN = Map.of("href", Set.of("a"), "open", Set.of("details"),
            "reversed",
            Set.of("ol"), "start", Set.of("ol"), "value", Set.of("li"), "colspan", Set.of("td", "th"), "rowspan",
            Set.of("td", "th"), "scope", Set.of("th"), "datetime", Set.of("time", "ins", "del"), "data-marks",
            Set.of("code"));

    private Attributes() {}

    /// Those of them that an element of this name may have.
    static List<String> of(String name, List<String> attributes) {
        List<String> own = new ArrayList<>();
        boolean hasRole = !value(attributes, "role").isEmpty();
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            String attribute = attributes.get(i);
            boolean allowed = switch (attribute) {
                // WAI-ARIA 1.2, section 5.2.8.6: what has no role to speak of has no name either.
                case "aria-label" -> hasRole || name.equals("a");
                case "tabindex" -> hasRole;
                default -> OWN.getOrDefault(attribute, Set.of(name)).contains(name);
            };
            if (allowed) {
                own.add(attribute);
                own.add(attributes.get(i + 1));
            }
        }
        return own;
    }

    /// Empty where there is no such attribute.
    static String value(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }

    /// @param value none where it is empty
    static List<String> with(List<String> attributes, String name, String value) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (!attributes.get(i).equals(name)) {
                others.addAll(attributes.subList(i, i + 2));
            }
        }
        if (!value.isEmpty()) {
            others.addAll(List.of(name, value));
        }
        return others;
    }
}
