package org.mashwara.shared;

import java.security.SecureRandom;

/** The references by which a person names an error and the log knows it. */
final class References {

    /** Attribute of the request under which the error page finds the reference. */
    static final String ATTRIBUTE = "mashwara.reference";

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private References() {}

    /** Eight letters and digits that are not mistaken for each other when read out on the phone. */
    static String next() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) {
                reference.append('-');
            }
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
