package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.QuorumFinding;
import org.mashwara.governance.Seat;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/** A body that sits in a meeting, with the finding on its own quorum and who presides for it. */
@Entity
@Table(name = "meeting_body")
public class MeetingBody extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id")
    private GoverningBody body;

    @Column(name = "position")
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "presiding_seat_id")
    private Seat presidingSeat;

    @Column(name = "presiding_acting")
    private Boolean presidingActing;

    @Column(name = "quorum_needed")
    private Integer quorumNeeded;

    @Column(name = "quorum_present")
    private Integer quorumPresent;

    @Column(name = "quorum_reached")
    private Boolean quorumReached;

    @Column(name = "found_at")
    private Instant foundAt;

    protected MeetingBody() {}

    MeetingBody(Meeting meeting, GoverningBody body, int position) {
        this.meeting = meeting;
        this.body = Require.present("body", body);
        this.position = position;
    }

    void find(QuorumFinding finding, Seat presiding, boolean acting, Instant at) {
        this.quorumNeeded = finding.needed();
        this.quorumPresent = finding.present();
        this.quorumReached = finding.reached();
        this.presidingSeat = presiding;
        this.presidingActing = presiding == null ? null : acting;
        this.foundAt = at;
    }

    public GoverningBody getBody() {
        return body;
    }

    /** The first body's code stands in the meeting's reference. */
    public int getPosition() {
        return position;
    }

    /** True if the seat belongs to the body on that day. */
    boolean hasSeat(Seat seat, LocalDate day) {
        return body.equals(seat.getBody()) && seat.existsOn(day);
    }

    /** True if attendance was taken and the body found to have its quorum. */
    boolean hasQuorum() {
        return finding().filter(QuorumFinding::reached).isPresent();
    }

    /** What was found on the quorum when attendance was last taken; empty before. */
    public Optional<QuorumFinding> finding() {
        return foundAt == null
                ? Optional.empty()
                : Optional.of(new QuorumFinding(quorumNeeded, quorumPresent, quorumReached));
    }

    /** The seat that presides, as found when attendance was last taken; null before, or if none of those present may. */
    public Seat getPresidingSeat() {
        return presidingSeat;
    }

    /** True if it presides by succession. */
    public boolean isPresidingActing() {
        return Boolean.TRUE.equals(presidingActing);
    }

    public Instant getFoundAt() {
        return foundAt;
    }
}
