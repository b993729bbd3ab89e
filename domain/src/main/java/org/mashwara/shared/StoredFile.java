package org.mashwara.shared;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The scan of a letter, or another file that somebody handed in. Never changes; served only as an attachment. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends BaseEntity {

    /** The largest file, in bytes: 10 MiB. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int MAX_NAME = 100;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_type")
    private String contentType;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST, optional = false)
    @JoinColumn(name = "content_id")
    private StoredFileContent content;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "stored_by")
    private Long storedBy;

    protected StoredFile() {}

    /**
     * @param fileName as the person's device calls it; only its last part is kept, with the ending of its true type
     * @param storedBy id of the account that hands it in; null where it comes by a signed link
     * @throws BusinessException on the field {@code file}: {@code file.empty}, {@code file.tooLarge} (with the limit in
     *     MB), or {@code file.type} if the content is neither PDF nor JPEG nor PNG
     */
    public StoredFile(String fileName, byte[] content, Instant storedAt, Long storedBy) {
        if (content == null || content.length == 0) {
            throw BusinessException.onField("file", "file.empty");
        }
        if (content.length > MAX_BYTES) {
            throw BusinessException.onField("file", "file.tooLarge", MAX_BYTES / (1024 * 1024));
        }
        FileType type = FileType.of(content).orElseThrow(() -> BusinessException.onField("file", "file.type"));
        this.fileName = plainName(fileName) + "." + type.getExtension();
        this.contentType = type.getContentType();
        this.size = content.length;
        this.sha256 = hash(content);
        this.content = new StoredFileContent(content);
        this.storedAt = Require.present("storedAt", storedAt);
        this.storedBy = storedBy;
    }

    public String getFileName() {
        return fileName;
    }

    public String getContentType() {
        return contentType;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    public byte[] getContent() {
        return content.getContent();
    }

    public Instant getStoredAt() {
        return storedAt;
    }

    /** Id of the account that handed it in; null where it came by a signed link. */
    public Long getStoredBy() {
        return storedBy;
    }

    private static String plainName(String given) {
        String name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        name = dot > 0 ? name.substring(0, dot) : name;
        name = name.replaceAll("[^\\p{L}\\p{M}\\p{N} _()-]", "_").strip();
        if (name.isEmpty()) {
            return "scan";
        }
        return name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
