package org.mashwara.shared;

/** The checks with which values and aggregates refuse nonsense at birth. */
public final class Require {

    private Require() {}

    /**
     * @param field the field's key, as forms and messages name it
     * @throws BusinessException {@code required} if there is no value
     */
    public static <T> T present(String field, T value) {
        if (value == null) {
            throw BusinessException.onField(field, "required");
        }
        return value;
    }

    /**
     * The text without surrounding blanks.
     *
     * @throws BusinessException {@code required} if blank, {@code tooLong} with the maximum if longer than it
     */
    public static String text(String field, String value, int maxLength) {
        if (value == null || value.isBlank()) {
            throw BusinessException.onField(field, "required");
        }
        return limited(field, value, maxLength);
    }

    /** Like {@link #text}, but blank becomes null. */
    public static String optionalText(String field, String value, int maxLength) {
        return value == null || value.isBlank() ? null : limited(field, value, maxLength);
    }

    /**
     * @param rule the key of the message that says what is wrong and what to do
     * @throws BusinessException with that key if it does not hold
     */
    public static void that(boolean holds, String rule, Object... arguments) {
        if (!holds) {
            throw new BusinessException(rule, arguments);
        }
    }

    /**
     * @param field where the message stands, in a form that has a field of that name
     * @param rule as for {@link #that}
     * @throws BusinessException with that key on the field if it does not hold
     */
    public static void on(String field, boolean holds, String rule, Object... arguments) {
        if (!holds) {
            throw BusinessException.onField(field, rule, arguments);
        }
    }

    private static String limited(String field, String value, int maxLength) {
        String text = value.strip();
        if (text.length() > maxLength) {
            throw BusinessException.onField(field, "tooLong", maxLength);
        }
        return text;
    }
}
