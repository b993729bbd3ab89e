package org.mashwara.identity;

import java.io.Serializable;
import org.mashwara.shared.Page;

/** A page of a thing's story, with what people call the thing. */
public record StoryPage(String label, Page<AuditRow> page) implements Serializable {

    public String getLabel() {
        return label;
    }

    public Page<AuditRow> getPage() {
        return page;
    }
}
