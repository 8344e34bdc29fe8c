package org.diglot.media;

/// Why a file with the name of an image is not shown, as its author is told.
enum Flaw {
    NO_IMAGE("the file is not an image that browsers show", "save it as JPEG, PNG, WebP, GIF, AVIF or SVG"),
    //
    DAMAGED("the image is damaged or cut short", "copy it here again, or save it anew"),
    //
    DRAWING("the drawing is damaged, or has entities of its own", "save it again as plain SVG"),
    //
    FILM("an AVIF image that moves cannot be shown", "save it as WebP or GIF"),
    //
    UNREADABLE("the image cannot be read", "check its permissions");

    private final String message;
    private final String hint;

    Flaw(String message, String hint) {
        this.message = message;
        this.hint = hint;
    }

    String message() {
        return message;
    }

    /// What to do about it.
    String hint() {
        return hint;
    }
}
