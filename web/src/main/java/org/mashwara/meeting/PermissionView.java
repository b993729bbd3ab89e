package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Words;

/** How an invited seat's permission to attend stands: asked for, granted or refused. */
@Named
@ViewScoped
public class PermissionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    @Inject
    private PermissionService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    @Inject
    private Words words;

    private Long id;
    private PermissionState step;
    private AnswerForm invitation;
    private LocalDate requestedOn;
    private String requestedBy;
    private String requestNumber;
    private LocalDate decidedOn;
    private String decisionNumber;
    private String reason;

    public void load() {
        invitation = queries.invitation(id);
        PermissionLine permission = invitation.permission();
        if (permission == null) {
            throw new NotFoundException("permission of invitation", id);
        }
        requestedOn = permission.requestedOn() == null ? format.today() : permission.requestedOn();
        requestedBy = permission.requestedBy() == null ? words.in(invitation.post()) : permission.requestedBy();
        requestNumber = permission.requestNumber();
        decidedOn = permission.decidedOn() == null ? format.today() : permission.decidedOn();
        decisionNumber = permission.decisionNumber();
        reason = permission.reason();
    }

    public String request() {
        return entered(() -> service.request(id, invitation.version(), requestedOn, requestedBy, requestNumber));
    }

    public String grant() {
        return entered(() -> service.grant(id, invitation.version(), decidedOn, decisionNumber));
    }

    public String refuse() {
        return entered(() -> service.refuse(id, invitation.version(), decidedOn, decisionNumber, reason));
    }

    public String takeBack() {
        return done("permission.takenBack", () -> service.takeBack(id, invitation.version()));
    }

    private String entered(Form.Work work) {
        return done("permission.entered", work);
    }

    private String done(String said, Form.Work work) {
        return form.run(work)
                ? form.done(said, "/meetings/meeting?id=" + invitation.meetingId(), invitation.post())
                : null;
    }

    public boolean isChoosing() {
        return invitation.open() && (step == null || step == PermissionState.NOT_REQUESTED);
    }

    public boolean isRequesting() {
        return invitation.open() && step == PermissionState.REQUESTED;
    }

    public boolean isGranting() {
        return invitation.open() && step == PermissionState.GRANTED;
    }

    public boolean isRefusing() {
        return invitation.open() && step == PermissionState.REFUSED;
    }

    /** Something was entered that may be a mistake. */
    public boolean isOnFile() {
        return invitation.permission().state() != PermissionState.NOT_REQUESTED;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PermissionState getStep() {
        return step;
    }

    public void setStep(PermissionState step) {
        this.step = step;
    }

    public AnswerForm getInvitation() {
        return invitation;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }

    public String getRequestedBy() {
        return requestedBy;
    }

    public void setRequestedBy(String requestedBy) {
        this.requestedBy = requestedBy;
    }

    public String getRequestNumber() {
        return requestNumber;
    }

    public void setRequestNumber(String requestNumber) {
        this.requestNumber = requestNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
