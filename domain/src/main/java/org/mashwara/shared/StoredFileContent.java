package org.mashwara.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What stands in a {@link StoredFile}: read by whoever opens it, not by a page that names it. */
@Entity
@Table(name = "stored_file_content")
class StoredFileContent extends BaseEntity {

    @Column(name = "content")
    private byte[] content;

    protected StoredFileContent() {}

    StoredFileContent(byte[] content) {
        this.content = content.clone();
    }

    byte[] getContent() {
        return content.clone();
    }
}
