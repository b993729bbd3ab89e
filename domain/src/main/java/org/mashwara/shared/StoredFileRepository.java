package org.mashwara.shared;

import java.util.Optional;

/** Keeps files that were handed in. */
public interface StoredFileRepository {

    void add(StoredFile file);

    Optional<StoredFile> find(long fileId);
}
