package org.mashwara.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Confidential;
import org.mashwara.shared.Require;
import org.mashwara.shared.StaleEditException;

/**
 * A workbook of the register that somebody handed in, with the report of what becomes of each of its rows. It is carried
 * out as a whole or not at all, once, and only as it was shown.
 */
@Entity
@Table(name = "register_import")
public class RegisterImport extends BaseEntity implements Confidential {

    private static final int MAX_NAME = 200;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content")
    private byte[] content;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "report")
    private String report;

    @Column(name = "mistakes")
    private int mistakes;

    @Column(name = "created")
    private int created;

    @Column(name = "changed")
    private int changed;

    @Column(name = "unchanged")
    private int unchanged;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "set_aside_at")
    private Instant setAsideAt;

    protected RegisterImport() {}

    /**
     * How many rows come to what.
     *
     * @param mistakes rows that a rule refuses
     * @param created rows that enter something
     * @param changed rows that change something
     * @param unchanged rows that say what the register says
     */
    public record Counts(int mistakes, int created, int changed, int unchanged) {

        /** True if it could be carried out as a whole and would do something. */
        public boolean isReady() {
            return mistakes == 0 && created + changed > 0;
        }
    }

    /**
     * @param fileName as the person's device calls it; its last part is kept
     * @param content the workbook
     * @param report what becomes of each row
     * @param by id of the account that hands it in
     */
    public RegisterImport(String fileName, byte[] content, String report, Counts counts, Instant at, long by) {
        this.fileName = plain(fileName);
        this.content = content.clone();
        this.sha256 = hash(content);
        this.report = Require.present("report", report);
        this.mistakes = counts.mistakes();
        this.created = counts.created();
        this.changed = counts.changed();
        this.unchanged = counts.unchanged();
        this.uploadedAt = Require.present("uploadedAt", at);
        this.uploadedBy = by;
    }

    public String getFileName() {
        return fileName;
    }

    /** The workbook, or null once it was carried out or set aside. */
    public byte[] getContent() {
        return content == null ? null : content.clone();
    }

    /** SHA-256 of the workbook, 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    /** What becomes of each row, as it was shown. */
    public String getReport() {
        return report;
    }

    public Counts getCounts() {
        return new Counts(mistakes, created, changed, unchanged);
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    /** Id of the account that handed it in. */
    public long getUploadedBy() {
        return uploadedBy;
    }

    /** When it was carried out, or null. */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** True until it is carried out or set aside. */
    public boolean isWaiting() {
        return doneAt == null && setAsideAt == null;
    }

    /** True if it can be carried out: it waits, has no mistakes, and would do something. */
    public boolean isReady() {
        return isWaiting() && getCounts().isReady();
    }

    /**
     * Was carried out.
     *
     * @param done what became of each row
     * @throws BusinessException {@code import.notReady}
     * @throws StaleEditException if something else became of a row than was shown: the register has changed since
     */
    public void carriedOut(String done, Instant at) {
        Require.that(isReady(), "import.notReady");
        if (!report.equals(done)) {
            throw new StaleEditException();
        }
        this.doneAt = Require.present("at", at);
        this.content = null;
    }

    /**
     * Is not to be carried out; the report stays.
     *
     * @throws BusinessException {@code import.notReady} if it was carried out or set aside already
     */
    public void setAside(Instant at) {
        Require.that(isWaiting(), "import.notReady");
        this.setAsideAt = Require.present("at", at);
        this.content = null;
    }

    /** The audit trail need not repeat the report: it says what was changed. */
    @Override
    public boolean isConfidential() {
        return true;
    }

    private static String plain(String given) {
        String name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}]", "").strip();
        if (name.isEmpty()) {
            return "register.xlsx";
        }
        return name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
