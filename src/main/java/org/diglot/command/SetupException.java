package org.diglot.command;

/// The program cannot do what it was told to; one sentence for the one who told it, and a hint.
public final class SetupException extends RuntimeException {
    private final String hint;

    public SetupException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
