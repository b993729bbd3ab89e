package org.mashwara.consultation;

import java.io.Serializable;

/**
 * An activity through all versions of its workplan, within which its code is unique; another province's workplan may use
 * the same code for something else.
 *
 * @param workplanId id of the workplan; 0 for none there is
 * @param code of the activity
 */
public record WorkplanActivity(long workplanId, String code) implements Serializable {

    private static final char BETWEEN = '/';

    /**
     * Reads what {@link #toString} wrote, as it stands in a page's address.
     *
     * @return null for nothing; an activity that there is not for anything else
     */
    public static WorkplanActivity parse(String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        int between = key.indexOf(BETWEEN);
        return key.matches("[0-9]{1,18}/.+")
                ? new WorkplanActivity(Long.parseLong(key.substring(0, between)), key.substring(between + 1))
                : new WorkplanActivity(0, key);
    }

    /** Its key in a page's address and among the groups of results. */
    @Override
    public String toString() {
        return workplanId + String.valueOf(BETWEEN) + code;
    }
}
