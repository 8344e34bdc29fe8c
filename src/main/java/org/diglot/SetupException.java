package org.diglot;

/// The program cannot start as it was told to; one sentence for the operator, and a hint.
final class SetupException extends RuntimeException {
    private final String hint;

    SetupException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
