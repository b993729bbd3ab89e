package org.mashwara.shared.document;

import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * What stands around a document on every page.
 *
 * @param title the document's name, as programs show it
 * @param header at the top of every page, or null
 * @param footer at the foot of every page beside its number, or null
 */
public record PrintedPage(LocalText title, LocalText header, LocalText footer) {

    public PrintedPage {
        Require.present("title", title);
    }

    /** Only with page numbers. */
    public static PrintedPage of(LocalText title) {
        return new PrintedPage(title, null, null);
    }
}
