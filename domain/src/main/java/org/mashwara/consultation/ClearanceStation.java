package org.mashwara.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.StoredFile;

/** One post on a response's route, and what it decided: by whom, for whom, when and by what proof. */
@Entity
@Table(name = "clearance_station")
public class ClearanceStation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "clearance_id")
    private Clearance clearance;

    @Column(name = "position")
    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "post_id")
    private Post post;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private StationState state;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "person_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "person_ur"))
    private LocalText personName;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "post_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "post_ur"))
    private LocalText postName;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "holder_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "holder_ur"))
    private LocalText holderName;

    @Enumerated(EnumType.STRING)
    @Column(name = "charge")
    private IncumbencyKind charge;

    @Enumerated(EnumType.STRING)
    @Column(name = "means")
    private ClearanceMeans means;

    @Column(name = "note_reference")
    private String noteReference;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "conveyed_by")
    private String conveyedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "scan_id")
    private StoredFile scan;

    @Column(name = "comment")
    private String comment;

    protected ClearanceStation() {}

    ClearanceStation(Clearance clearance, int position, Post post) {
        this.clearance = clearance;
        this.position = position;
        this.post = post;
        this.state = StationState.AHEAD;
    }

    void reach() {
        this.state = StationState.WAITING;
    }

    void leave() {
        this.state = StationState.AHEAD;
    }

    void clear(Signatory by, Approval approval, Instant at) {
        decide(StationState.CLEARED, by, at);
        this.means = approval.means();
        this.noteReference = approval.noteReference();
        this.givenOn = approval.dated();
        this.conveyedBy = approval.conveyedBy();
        this.scan = approval.scan();
    }

    void sendBack(Signatory by, String why, Instant at) {
        decide(StationState.SENT_BACK, by, at);
        this.comment = why;
    }

    private void decide(StationState decided, Signatory by, Instant at) {
        this.state = decided;
        this.decidedAt = at;
        this.decidedBy = by.account();
        this.personName = by.person();
        this.postName = by.post();
        this.holderName = by.holder();
        this.charge = by.charge();
    }

    public Clearance getClearance() {
        return clearance;
    }

    /** Place on the route, from 1. */
    public int getPosition() {
        return position;
    }

    public Post getPost() {
        return post;
    }

    public StationState getState() {
        return state;
    }

    /** When it was decided in, or recorded by, the portal; null before. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Id of the account that decided or recorded; null before. */
    public Long getDecidedBy() {
        return decidedBy;
    }

    /** Whose account decided or recorded; null before. */
    public LocalText getPersonName() {
        return personName;
    }

    /** The post's name on that day; null before. */
    public LocalText getPostName() {
        return postName;
    }

    /** Who held the post on that day; null before, or if nobody did. */
    public LocalText getHolderName() {
        return holderName;
    }

    /** By what kind of charge; null before, or if nobody held it. */
    public IncumbencyKind getCharge() {
        return charge;
    }

    /** How clearance was given; null unless cleared. */
    public ClearanceMeans getMeans() {
        return means;
    }

    public String getNoteReference() {
        return noteReference;
    }

    /** The day on which clearance was given, which for paper may be before it was recorded; null unless cleared. */
    public LocalDate getGivenOn() {
        return givenOn;
    }

    public String getConveyedBy() {
        return conveyedBy;
    }

    /** The scan of the note, or null. */
    public StoredFile getScan() {
        return scan;
    }

    /** Why it was sent back; null unless it was. */
    public String getComment() {
        return comment;
    }
}
