package org.mashwara.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the administrator may set while the portal runs, with default and range. */
public enum SettingKey {
    /** Roles whose accounts need a second factor. */
    SECOND_FACTOR_ROLES(),
    /** After so many minutes without a click a session ends; counts from the next sign-in on. */
    IDLE_MINUTES(30, 5, 480),
    /** For so many days a one-time code for a first password can be used; counts for codes issued later. */
    CODE_DAYS(7, 1, 30),
    /** For so many days sessions and attempts to sign in are kept. */
    SIGN_IN_DAYS(90, 7, 730),
    /** So many days before a meeting a late change that waits for a decision is shown on the dashboards. */
    LATE_CHANGE_DAYS(7, 1, 30),
    /** So many days before a meeting those are reminded who have not answered; 0 for never. */
    REMINDER_DAYS(7, 0, 60),
    /** The same once more. */
    SECOND_REMINDER_DAYS(2, 0, 60),
    /** So many days before a feedback round closes those who have not answered are reminded. */
    FEEDBACK_REMINDER_DAYS(7, 1, 60),
    /** So many days before a feedback round closes they are reminded once more. */
    FEEDBACK_LAST_REMINDER_DAYS(2, 1, 60),
    /** Within so many of its working days the agency answers a comment or a proposal; counts for points made later. */
    ANSWER_WORKING_DAYS(15, 1, 120),
    /** Within so many days after a meeting is closed its minutes are to be circulated. */
    MINUTES_DAYS(15, 1, 120);

    private final boolean number;
    private final int standard;
    private final int least;
    private final int most;

    SettingKey() {
        this.number = false;
        this.standard = 0;
        this.least = 0;
        this.most = 0;
    }

    SettingKey(int standard, int least, int most) {
        this.number = true;
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    /** True for a whole number; otherwise the value is a set of roles. */
    public boolean isNumber() {
        return number;
    }

    /** What counts until the administrator sets something else. */
    public String getStandard() {
        return number ? String.valueOf(standard) : "";
    }

    /** The least number allowed. */
    public int getLeast() {
        return least;
    }

    /** The greatest number allowed. */
    public int getMost() {
        return most;
    }

    /**
     * The value as it is kept.
     *
     * @param value a whole number, or names of roles with commas between them; blank for no role
     * @throws BusinessException {@code setting.range} with the range, or {@code invalid}, on {@code value}
     */
    public String check(String value) {
        String given = value == null ? "" : value.strip();
        if (!number) {
            return rolesOf(given).stream().map(Role::name).collect(Collectors.joining(","));
        }
        if (!given.matches("\\d{1,9}") || Integer.parseInt(given) < least || Integer.parseInt(given) > most) {
            throw BusinessException.onField("value", "setting.range", least, most);
        }
        return String.valueOf(Integer.parseInt(given));
    }

    /**
     * The roles that a value names.
     *
     * @throws BusinessException {@code invalid} on {@code value} where it names something else
     */
    public static Set<Role> rolesOf(String value) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : value.split(",")) {
            if (!name.isBlank()) {
                try {
                    roles.add(Role.valueOf(name.strip()));
                } catch (IllegalArgumentException e) {
                    throw BusinessException.onField("value", "invalid");
                }
            }
        }
        return roles;
    }
}
