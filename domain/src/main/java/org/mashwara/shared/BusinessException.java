package org.mashwara.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the product says no. Rolls the transaction back and reaches the person as a message: the key names a text
 * of the bundle {@code rule.<key>}, the arguments fill it.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    /** @param messageKey key of the message, without its prefix {@code rule.} */
    public BusinessException(String messageKey, Object... arguments) {
        this(null, messageKey, List.of(arguments));
    }

    private BusinessException(String field, String messageKey, List<Object> arguments) {
        super(messageKey + (field == null ? "" : " (" + field + ")") + " " + arguments);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    /** A rule about one field; the message stands beside it where a form has a field of that name. */
    public static BusinessException onField(String field, String messageKey, Object... arguments) {
        return new BusinessException(field, messageKey, List.of(arguments));
    }

    /** The field's key, or null where the rule is about the whole. */
    public String getField() {
        return field;
    }

    public String getMessageKey() {
        return messageKey;
    }

    public List<Object> getArguments() {
        return arguments == null ? List.of() : arguments;
    }
}
