package org.mashwara.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.meeting.ReplyStatus;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Form;

/** One mail that came to the mailbox: what it says, and what the TWG Secretariat does about it. */
@Named
@ViewScoped
public class ReplyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceivedQueries queries;

    @Inject
    private ReceivedService service;

    @Inject
    private Form form;

    private Long id;
    private ReceivedRow mail;
    private List<Choice> seats;
    private Long invitation;
    private String designation;
    private String because;
    private String aside;

    public void load() {
        mail = queries.mail(id);
        invitation = mail.invitationId();
        seats = isApplicable() ? queries.seats(mail.meetingId()) : List.of();
    }

    public String apply() {
        return form.run(() -> service.apply(id, mail.version(), invitation, designation, because))
                ? form.done("replies.appliedNow", "/meetings/reply?id=" + id)
                : null;
    }

    public String leave() {
        return form.run(() -> service.setAside(id, mail.version(), aside))
                ? form.done("replies.setAsideNow", "/meetings/replies")
                : null;
    }

    /** It can be taken as a seat's answer. */
    public boolean isApplicable() {
        return mail.isWaiting() && mail.isAnswer() && mail.meetingId() != null;
    }

    public boolean isDelegated() {
        return mail.says() == ReplyStatus.DELEGATED;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReceivedRow getMail() {
        return mail;
    }

    /** The members of the meeting, by their invitations. */
    public List<Choice> getSeats() {
        return seats;
    }

    public Long getInvitation() {
        return invitation;
    }

    public void setInvitation(Long invitation) {
        this.invitation = invitation;
    }

    public String getDesignation() {
        return designation;
    }

    public void setDesignation(String designation) {
        this.designation = designation;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    /** Why nothing is done. */
    public String getAside() {
        return aside;
    }

    public void setAside(String aside) {
        this.aside = aside;
    }
}
