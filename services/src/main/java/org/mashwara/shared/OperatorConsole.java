package org.mashwara.shared;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Speaks to the person who started the server: what is told here stands in the server's log under one logger's name,
 * and {@code mvn -Prun} repeats it on its console beside the portal's address. For the few things that this person must
 * know: the demo's sign-ins, the code for the first administrator.
 */
public final class OperatorConsole {

    /** The logger by whose name the launcher recognises what to repeat. */
    public static final String LOGGER = "org.mashwara.operator";

    private static final Logger LOG = Logger.getLogger(LOGGER);

    private OperatorConsole() {}

    /** Tells the operator a text of one or several lines. */
    public static void tell(String text) {
        LOG.log(Level.INFO, "{0}", text);
    }
}
