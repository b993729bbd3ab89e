package org.mashwara.identity;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mashwara.shared.Require;

/** Sign-in names for accounts that the portal itself opens. */
public final class SignInNames {

    /** Room at the end of a name for a hyphen and a number. */
    private static final int NUMBER = 6;

    private static final int MOST = 10_000;

    private SignInNames() {}

    /**
     * The person's mail address, which people remember, with {@code -} for what a name cannot contain. An office's
     * address goes from holder to holder; where an earlier one's account has it, a number makes the name another.
     *
     * @param address a mail address
     * @param taken whether some account has a name
     * @return a name that {@link Account} accepts and no account has
     * @throws org.mashwara.shared.BusinessException {@code required} on {@code address} if there is none; {@code
     *     constraint.account_sign_in_name_ux} if ten thousand names are taken
     */
    public static String after(String address, Predicate<String> taken) {
        String letters = Require.text("address", address, 254)
                .replaceAll("[^\\p{Alnum}._@+-]", "-")
                .replaceFirst("^[^\\p{Alnum}]+", "");
        String plain = letters.length() < 2 ? "account" : letters;
        String name = plain.substring(0, Math.min(plain.length(), Account.MAX_SIGN_IN_NAME - NUMBER));
        String free = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> number == 1 ? name : name + "-" + number)
                .filter(taken.negate())
                .findFirst()
                .orElse(null);
        Require.that(free != null, "constraint.account_sign_in_name_ux");
        return free;
    }
}
