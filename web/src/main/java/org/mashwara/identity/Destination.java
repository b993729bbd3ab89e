package org.mashwara.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a person wanted to go before signing in: a page of this portal, never another site's. */
final class Destination {

    /** Where everybody starts. */
    static final String HOME = "/today";

    /** One slash, then neither a second one nor a backslash, and only what an address is made of. */
    private static final Pattern PAGE = Pattern.compile("/(?:[\\w-][\\w%.~!$&'()*+,;=:@?/-]*)?");

    private static final Pattern NOT_A_GOAL =
            Pattern.compile("/(?:sign-in|sign-in-code|setup|first-password|problem)?(?:[.?].*)?");

    private static final int LONGEST = 1_000;

    private Destination() {}

    /** The page asked for if it is one of this portal's, otherwise the start page. */
    static String of(String asked) {
        return asked != null
                        && asked.length() <= LONGEST
                        && PAGE.matcher(asked).matches()
                        && !NOT_A_GOAL.matcher(asked).matches()
                ? asked
                : HOME;
    }

    /** The page with its query, as a parameter of an address. */
    static String asParameter(String path, String query) {
        String page = query == null || query.isEmpty() ? path : path + "?" + query;
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
