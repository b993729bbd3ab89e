package org.mashwara.identity;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** Sign-in names for accounts that the portal itself opens. */
public final class SignInNames {

    /** Room at the end of a name for a hyphen and a number. */
    private static final int NUMBER = 6;

    private static final int MOST = 10_000;

    private static final String OTHERWISE = "account";

    private SignInNames() {}

    /**
     * The person's name in English, in small letters with full stops between its words: it stays with the person from
     * post to post, as an office's mail address would not. Namesakes get a number.
     *
     * @param taken whether some account has a name
     * @return a name that {@link Account} accepts and no account has
     * @throws org.mashwara.shared.BusinessException {@code constraint.account_sign_in_name_ux} if ten thousand names are
     *     taken
     */
    public static String of(LocalText person, Predicate<String> taken) {
        String name = plain(person);
        String free = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> number == 1 ? name : name + "-" + number)
                .filter(taken.negate())
                .findFirst()
                .orElse(null);
        Require.that(free != null, "constraint.account_sign_in_name_ux");
        return free;
    }

    /** The name without a number: the same for all namesakes. */
    public static String plain(LocalText person) {
        String letters = person.getEn()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.|\\.$", "");
        String plain = letters.length() < 2 ? OTHERWISE : letters;
        return plain.substring(0, Math.min(plain.length(), Account.MAX_SIGN_IN_NAME - NUMBER));
    }
}
