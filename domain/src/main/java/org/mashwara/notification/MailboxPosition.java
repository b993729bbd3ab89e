package org.mashwara.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/**
 * How far a folder of the mailbox has been read. Mails stay where they are: the server's own number of the last one
 * says which are new.
 */
@Entity
@Table(name = "mailbox_position")
public class MailboxPosition extends BaseEntity {

    /** After so many failures with one mail it is passed by, so that it does not hold up all that come after it. */
    public static final int MAX_TRIES = 3;

    private String folder;

    @Column(name = "uid_validity")
    private long uidValidity;

    @Column(name = "last_uid")
    private long lastUid;

    private int tries;

    @Column(name = "read_at")
    private Instant readAt;

    protected MailboxPosition() {}

    /**
     * Nothing of the folder has been read yet.
     *
     * @param folder user, server and folder
     */
    public MailboxPosition(String folder) {
        this.folder = Require.text("folder", folder, 500);
    }

    /** The folder was opened: where its numbers have begun anew, all its mails are looked at again. */
    public void opened(long validity, Instant at) {
        if (uidValidity != validity) {
            uidValidity = validity;
            lastUid = 0;
            tries = 0;
        }
        readAt = at;
    }

    /** The mail of that number has been dealt with. */
    public void passed(long uid) {
        lastUid = Math.max(lastUid, uid);
        tries = 0;
    }

    /**
     * The next mail could not be dealt with.
     *
     * @return true where that was so too often: it is to be passed by
     */
    public boolean failed() {
        tries++;
        return tries >= MAX_TRIES;
    }

    public String getFolder() {
        return folder;
    }

    /** The folder's UIDVALIDITY when it was last opened. */
    public long getUidValidity() {
        return uidValidity;
    }

    /** UID of the last mail that was dealt with; 0 for none. */
    public long getLastUid() {
        return lastUid;
    }

    /** How often the mail after it has failed. */
    public int getTries() {
        return tries;
    }

    public Instant getReadAt() {
        return readAt;
    }
}
