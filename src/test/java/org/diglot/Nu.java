package org.diglot;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.apache.log4j.Logger;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import nu.validator.validation.SimpleDocumentValidator;

/// The checker of the W3C, which knows what HTML is. It is made once, since that takes a second; for one thread at a time.
public final class Nu {
    private static final List<String> ERRORS = new ArrayList<>();
    private static final SimpleDocumentValidator VALIDATOR = validator();

    private Nu() {}

    /// What is wrong with a page.
    public static synchronized List<String> errors(String page) {
        ERRORS.clear();
        try {
            VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(page)));
        } catch (IOException | SAXException e) {
            ERRORS.add(e.toString());
        }
        return List.copyOf(ERRORS);
    }

    /// A page that has this for its text.
    public static String page(String html) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>Tea</title></head><body><main><article><h1>Tea</h1>%s"
                .formatted(html) + "</article></main></body></html>";
    }

    private static SimpleDocumentValidator validator() {
        Logger.getRootLogger().addAppender(new org.apache.log4j.varia.NullAppender());
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Collector());
            validator.setUpValidatorAndParsers(new Collector(), false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return validator;
    }

    private static final class Collector implements ErrorHandler {
        /// It warns of what is right and unusual.
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            ERRORS.add("%s:%s %s".formatted(error.getLineNumber(), error.getColumnNumber(), error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
