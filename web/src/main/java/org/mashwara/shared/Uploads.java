package org.mashwara.shared;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the file that a form brings. */
public final class Uploads {

    private static final int MAX_MEGABYTES = 10;
    private static final long MEGABYTE = 1024L * 1024;

    private Uploads() {}

    /**
     * @return the file, or null if none was chosen
     * @throws BusinessException {@code file.tooLarge} on the field {@code file}, before it is read
     */
    public static Upload of(Part file) {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        if (file.getSize() > MAX_MEGABYTES * MEGABYTE) {
            throw BusinessException.onField("file", "file.tooLarge", MAX_MEGABYTES);
        }
        try (InputStream content = file.getInputStream()) {
            return new Upload(file.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
