package org.mashwara.identity;

import java.io.Serializable;

/**
 * A key that only the operator sets, when the server starts.
 *
 * @param value what counts, or null where nothing is set; of a secret never the value
 * @param secret whether the value is a secret
 * @param given whether something is set
 */
public record ConfigurationRow(String key, String value, boolean secret, boolean given) implements Serializable {

    public String getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }

    public boolean isSecret() {
        return secret;
    }

    public boolean isGiven() {
        return given;
    }
}
