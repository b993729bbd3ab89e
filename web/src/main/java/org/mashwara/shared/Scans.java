package org.mashwara.shared;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The scan of a letter as a form hands it in. */
public final class Scans {

    private static final int MEGABYTE = 1024 * 1024;

    private Scans() {}

    /**
     * @param file what the form's field holds, or null
     * @return the scan; null where none was handed in
     * @throws BusinessException {@code file.tooLarge} on {@code file}, with the limit in megabytes
     */
    public static Upload of(Part file) {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        if (file.getSize() > StoredFile.MAX_BYTES) {
            throw BusinessException.onField("file", "file.tooLarge", StoredFile.MAX_BYTES / MEGABYTE);
        }
        try (InputStream content = file.getInputStream()) {
            return new Upload(file.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
