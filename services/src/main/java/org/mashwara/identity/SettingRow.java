package org.mashwara.identity;

import java.io.Serializable;
import org.mashwara.shared.SettingKey;

/**
 * A setting with what counts now.
 *
 * @param version to be named by whoever changes it; 0 while the default counts
 * @param value what counts: a whole number, or names of roles with commas between them
 */
public record SettingRow(SettingKey key, long version, String value) implements Serializable {

    public SettingKey getKey() {
        return key;
    }

    public long getVersion() {
        return version;
    }

    public String getValue() {
        return value;
    }

    /** True where something else than the default counts. */
    public boolean isChanged() {
        return !value.equals(key.getStandard());
    }
}
