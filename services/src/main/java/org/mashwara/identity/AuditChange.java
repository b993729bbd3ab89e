package org.mashwara.identity;

import java.io.Serializable;

/**
 * One attribute that a command changed.
 *
 * @param object the kind of the object
 * @param id null for an object without an id of its own
 * @param name what people called the object at that time, in English; null where it has no name, or in old entries
 * @param before null where there was no value
 * @param after null where there is no value any more
 */
public record AuditChange(String object, Long id, String name, String attribute, String before, String after)
        implements Serializable {

    public String getObject() {
        return object;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getAttribute() {
        return attribute;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
