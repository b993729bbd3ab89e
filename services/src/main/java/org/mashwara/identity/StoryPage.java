package org.mashwara.identity;

import java.io.Serializable;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Page;

/** A page of a thing's story, with what people call the thing. */
public record StoryPage(LocalText label, Page<AuditRow> page) implements Serializable {

    public LocalText getLabel() {
        return label;
    }

    public Page<AuditRow> getPage() {
        return page;
    }
}
