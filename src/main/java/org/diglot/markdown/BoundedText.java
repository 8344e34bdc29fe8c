package org.diglot.markdown;

/// Text that refuses to grow out of bounds, however much a short source unfolds to.
final class BoundedText implements Appendable {
    static final int LIMIT = 8 << 20;

    private final StringBuilder text = new StringBuilder();

    @Override
    public BoundedText append(CharSequence part) {
        return append(part, 0, part.length());
    }

    @Override
    public BoundedText append(CharSequence part, int start, int end) {
        if (text.length() + end - start > LIMIT) {
            throw new Full();
        }
        text.append(part, start, end);
        return this;
    }

    @Override
    public BoundedText append(char c) {
        return append(String.valueOf(c));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static final class Full extends RuntimeException {
        Full() {
            super("more than %s characters".formatted(LIMIT));
        }
    }
}
