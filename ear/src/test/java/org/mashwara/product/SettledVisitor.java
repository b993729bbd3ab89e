package org.mashwara.product;

import java.util.List;

/** Somebody who reads page after page, and changes the language now and then. */
final class SettledVisitor {

    /** Shown to everybody, signed in or not. */
    private static final String ANY_PAGE = "/first-password?lang=";

    private final Visitor visitor;
    private String language;

    /** Opens a page in each language, so that its letters are there. */
    SettledVisitor(Visitor visitor) {
        this.visitor = visitor.preparedForLooks();
        List.of("ur", "en").forEach(each -> read(each).untilQuiet());
    }

    Visitor visitor() {
        return visitor;
    }

    Visitor reading(String wanted) {
        return wanted.equals(language) ? visitor : read(wanted);
    }

    private Visitor read(String wanted) {
        language = wanted;
        return visitor.goTo(ANY_PAGE + wanted);
    }
}
