package org.mashwara.consultation;

import java.time.LocalDate;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * How a station's clearance was given, and what proves it.
 *
 * @param noteReference of the note on the file, or null
 * @param dated the day on which it was given
 * @param conveyedBy the member of staff who conveyed it, by name; null for the other means
 * @param scan of the note, or null
 */
public record Approval(
        ClearanceMeans means, String noteReference, LocalDate dated, String conveyedBy, StoredFile scan) {

    private static final int MAX_REFERENCE = 100;
    private static final int MAX_NAME = 200;

    public Approval {
        Require.present("means", means);
        Require.present("dated", dated);
        noteReference = Require.optionalText("noteReference", noteReference, MAX_REFERENCE);
        conveyedBy = Require.optionalText("conveyedBy", conveyedBy, MAX_NAME);
    }

    /** In the portal, by the person who is signed in. */
    public static Approval inPortal(LocalDate today) {
        return new Approval(ClearanceMeans.PORTAL, null, today, null, null);
    }

    /**
     * Outside the portal, to be recorded.
     *
     * @param days those on which it may have been given
     * @throws BusinessException {@code clearance.noProof} on {@code noteReference} for paper with neither reference nor
     *     scan; {@code required} on {@code conveyedBy} for a conveyed one; as {@link PaperDays#require}
     */
    public static Approval onRecord(
            ClearanceMeans means,
            String noteReference,
            LocalDate dated,
            String conveyedBy,
            StoredFile scan,
            PaperDays days) {
        Require.present("means", means);
        days.require(dated);
        boolean conveyed = means == ClearanceMeans.CONVEYED;
        if (conveyed) {
            Require.text("conveyedBy", conveyedBy, MAX_NAME);
        }
        Approval approval = new Approval(means, noteReference, dated, conveyed ? conveyedBy : null, scan);
        if (means == ClearanceMeans.PAPER && approval.noteReference == null && scan == null) {
            throw BusinessException.onField("noteReference", "clearance.noProof");
        }
        return approval;
    }

    /** True where the person who is signed in clears, false where somebody records what was cleared elsewhere. */
    public boolean isInPortal() {
        return means == ClearanceMeans.PORTAL;
    }
}
