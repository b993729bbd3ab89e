package org.mashwara.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.directory.Organisation;
import org.mashwara.governance.Seat;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * A convener of a meeting with its own notice, numbered and dated as its office does it. The date is proposed to it,
 * conveyed by the chair's office, then its notice is issued and its letters are dispatched.
 */
@Entity
@Table(name = "notice")
public class Notice extends BaseEntity {

    private static final int MAX_NUMBER = 100;
    private static final int MAX_NAME = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "position")
    private int position;

    @Column(name = "number")
    private String number;

    @Column(name = "dated")
    private LocalDate dated;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile scan;

    @Column(name = "conveyed_by")
    private String conveyedBy;

    @Column(name = "conveyed_on")
    private LocalDate conveyedOn;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Column(name = "signatory_post")
    private String signatoryPost;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Dispatch> dispatches = new ArrayList<>();

    protected Notice() {}

    /** @param position its place among the notices of the meeting */
    Notice(Meeting meeting, Convener convener, int position) {
        this.meeting = meeting;
        this.position = position;
        this.organisation = convener.organisation();
        take(convener);
    }

    int getPosition() {
        return position;
    }

    /** What is known of the notice when the meeting is convened. */
    final void take(Convener convener) {
        String given = Require.optionalText("noticeNumber", convener.noticeNumber(), MAX_NUMBER);
        this.number = given == null ? number : given;
        this.dated = convener.noticeDated() == null ? dated : convener.noticeDated();
        this.scan = convener.scan() == null ? scan : convener.scan();
    }

    /** How far it has come. */
    public NoticeState getState() {
        if (number != null || dated != null) {
            return NoticeState.ISSUED;
        }
        return conveyedOn == null ? NoticeState.PROPOSED : NoticeState.CONVEYED;
    }

    /**
     * The chair's office has conveyed the date.
     *
     * @param by who conveyed it: a name, or a name with the post
     * @param on when
     * @throws org.mashwara.shared.BusinessException {@code notice.issued} once the notice is out
     */
    public void convey(String by, LocalDate on) {
        Require.that(getState() != NoticeState.ISSUED, "notice.issued");
        this.conveyedBy = Require.text("conveyedBy", by, MAX_NAME);
        this.conveyedOn = Require.present("conveyedOn", on);
    }

    /**
     * The notice is out, or what is known of it is corrected.
     *
     * @param given number, date and scan as the convener's office gave them; a scan that is missing leaves the one kept
     * @param signatory name of who signed it, or null
     * @param signatoryDesignation that person's post, or null
     * @throws org.mashwara.shared.BusinessException {@code required} without number or date
     */
    public void issue(Convener given, String signatory, String signatoryDesignation) {
        this.number = Require.text("noticeNumber", given.noticeNumber(), MAX_NUMBER);
        this.dated = Require.present("noticeDated", given.noticeDated());
        this.scan = given.scan() == null ? scan : given.scan();
        this.signatoryName = Require.optionalText("signatoryName", signatory, MAX_NAME);
        this.signatoryPost = Require.optionalText("signatoryPost", signatoryDesignation, MAX_NAME);
    }

    /**
     * Enters the letters of invitation into the dispatch register: one for each seat that has none yet, numbered on from
     * the notice's number.
     *
     * @return the new entries
     * @throws org.mashwara.shared.BusinessException {@code notice.notIssued}, {@code notice.notConvened} as long as
     *     there are no invitations, {@code notice.dispatched} if all letters have been dispatched
     */
    public List<Dispatch> dispatch(LocalDate on) {
        Require.that(getState() == NoticeState.ISSUED && number != null, "notice.notIssued");
        Require.that(meeting.wasConvened(), "notice.notConvened");
        List<Dispatch> entered = new ArrayList<>();
        meeting.getInvitations().stream()
                .map(Invitation::getSeat)
                .filter(seat ->
                        dispatches.stream().noneMatch(known -> known.getSeat().equals(seat)))
                .sorted(Seat.inOrderOn(meeting.getSlot().day()))
                .forEach(seat -> {
                    Dispatch letter = new Dispatch(this, seat, number + "/" + (dispatches.size() + 1), on);
                    dispatches.add(letter);
                    entered.add(letter);
                });
        Require.that(!entered.isEmpty(), "notice.dispatched");
        return entered;
    }

    /** Who conveyed the date, or null. */
    public String getConveyedBy() {
        return conveyedBy;
    }

    /** When the date was conveyed, or null. */
    public LocalDate getConveyedOn() {
        return conveyedOn;
    }

    /** Who signs its letters, or null. */
    public String getSignatoryName() {
        return signatoryName;
    }

    /** The post of who signs, or null. */
    public String getSignatoryPost() {
        return signatoryPost;
    }

    /** The letters that were dispatched. */
    public List<Dispatch> getDispatches() {
        return List.copyOf(dispatches);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** The organisation that convenes. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** The notice's number, or null. */
    public String getNumber() {
        return number;
    }

    /** The notice's date, or null. */
    public LocalDate getDated() {
        return dated;
    }

    /** The scanned notice, or null. */
    public StoredFile getScan() {
        return scan;
    }
}
