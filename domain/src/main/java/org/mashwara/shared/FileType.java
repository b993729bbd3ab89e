package org.mashwara.shared;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that the portal keeps, told by their first bytes, never by their name. */
public enum FileType {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

    private final String contentType;
    private final String extension;
    private final byte[] magic;

    FileType(String contentType, String extension, int... magic) {
        this.contentType = contentType;
        this.extension = extension;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** The type that the content begins like; empty if it is none of them. */
    public static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    public String getContentType() {
        return contentType;
    }

    /** The ending of a file name of this type, without its dot. */
    public String getExtension() {
        return extension;
    }

    private boolean begins(byte[] content) {
        return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
