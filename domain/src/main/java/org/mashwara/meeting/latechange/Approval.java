package org.mashwara.meeting.latechange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * That whoever presides agreed, and by what one can tell: in offices approval happens on the file, or is conveyed by a
 * private secretary, as often as in the portal.
 */
@Embeddable
public class Approval {

    private static final int MAX = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_kind")
    private ApprovalKind kind;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "note_reference")
    private String noteReference;

    @Column(name = "conveyed_by")
    private String conveyedBy;

    protected Approval() {}

    private Approval(ApprovalKind kind, String approvedBy, String noteReference, String conveyedBy) {
        this.kind = kind;
        this.approvedBy = approvedBy;
        this.noteReference = noteReference;
        this.conveyedBy = conveyedBy;
    }

    /** Decided in the portal by whoever acts for a presiding seat. */
    public static Approval inThePortal() {
        return new Approval(ApprovalKind.PORTAL, null, null, null);
    }

    /**
     * Approved otherwise and entered by the TWG Secretariat.
     *
     * @param kind any but {@link ApprovalKind#PORTAL}
     * @param approvedBy who approved: a name, or a post
     * @param noteReference number of the note on the file; for {@link ApprovalKind#PAPER}
     * @param conveyedBy name of the staff; for {@link ApprovalKind#CONVEYED}
     * @throws BusinessException on the field that is missing
     */
    public static Approval entered(ApprovalKind kind, String approvedBy, String noteReference, String conveyedBy) {
        if (Require.present("approval", kind) == ApprovalKind.PORTAL) {
            throw BusinessException.onField("approval", "required");
        }
        String who = Require.text("approvedBy", approvedBy, MAX);
        return kind == ApprovalKind.PAPER
                ? new Approval(kind, who, Require.text("noteReference", noteReference, MAX), null)
                : new Approval(kind, who, null, Require.text("conveyedBy", conveyedBy, MAX));
    }

    public ApprovalKind getKind() {
        return kind;
    }

    /** Who approved; null where it was decided in the portal. */
    public String getApprovedBy() {
        return approvedBy;
    }

    /** Number of the note, or null. */
    public String getNoteReference() {
        return noteReference;
    }

    /** Name of the staff who conveyed it, or null. */
    public String getConveyedBy() {
        return conveyedBy;
    }
}
