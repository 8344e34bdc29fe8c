package org.diglot.source;

/// What the value of a key may look like.
enum Shape {
    TEXT("text", "write it on one line: %s: …"), WORD("text", "write it on one line: %s: …"), WORDS("a list of words",
            "write it as %s: [one, two]"), NAMES("text",
                    "write it on one line: %s: …"), PICTURE("text", "write it on one line: %s: …");

    private final String wanted;
    private final String hint;

    Shape(String wanted, String hint) {
        this.wanted = wanted;
        this.hint = hint;
    }

    String wanted() {
        return wanted;
    }

    String hint(String key) {
        return hint.formatted(key);
    }

    boolean admits(Value value) {
        return switch (this) {
            case TEXT, WORD, WORDS -> value instanceof Value.Scalar;
            case NAMES -> value instanceof Value.Scalar || value instanceof Value.Table person
                    && person.value("name").flatMap(Value::said).isPresent();
            case PICTURE -> true;
        };
    }

    boolean admitsLists() {
        return this != TEXT;
    }
}
