package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.Scans;
import org.mashwara.shared.Upload;

/** Answers an invitation: for a post of one's own, or on behalf of a seat where the answer came by another way. */
@Named
@ViewScoped
public class AnswerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    @Inject
    private InvitationService service;

    @Inject
    private Form form;

    private Long id;
    private InvitationAnswer answer;
    private boolean behalf;
    private AnswerForm invitation;
    private String reason;
    private String alternateName;
    private String alternateDesignation;
    private String letterNumber;
    private LocalDate letterDated;
    private Channel channel;
    private String givenBy;
    private String diaryNumber;
    private transient Part file;

    public void load() {
        invitation = queries.invitation(id);
        behalf = invitation.mayEnter() && (behalf || !invitation.mine());
        reason = invitation.reason();
        alternateName = invitation.alternateName();
        alternateDesignation = invitation.alternateDesignation();
        letterNumber = invitation.letterNumber();
        letterDated = invitation.letterDated();
    }

    public String accept() {
        return answered(
                behalf
                        ? () -> service.enterAccepted(id, invitation.version(), received())
                        : () -> service.accept(id, invitation.version()));
    }

    public String unable() {
        return answered(
                behalf
                        ? () -> service.enterUnable(id, invitation.version(), reason, received())
                        : () -> service.unable(id, invitation.version(), reason));
    }

    public String nominate() {
        return answered(
                behalf
                        ? () -> service.enterAlternate(id, invitation.version(), nomination(null), received())
                        : () -> service.nominateAlternate(id, invitation.version(), nomination(upload())));
    }

    private String answered(Form.Work work) {
        return form.run(work)
                ? form.done(
                        behalf ? "answer.entered" : "answer.saved",
                        "/meetings/meeting?id=" + invitation.meetingId(),
                        invitation.post())
                : null;
    }

    private Nomination nomination(Upload scan) {
        return new Nomination(alternateName, alternateDesignation, letterNumber, letterDated, scan);
    }

    private Received received() {
        return new Received(channel, givenBy, diaryNumber, upload());
    }

    private Upload upload() {
        return Scans.of(file);
    }

    /** The channels by which an answer reaches the TWG Secretariat. */
    public List<Channel> getChannels() {
        return Arrays.stream(Channel.values()).filter(Channel::isEntered).toList();
    }

    /** True where there is an answer that can be changed. */
    public boolean isAnswered() {
        return invitation.answer() != InvitationAnswer.NOT_ANSWERED;
    }

    public boolean isChoosing() {
        return invitation.open() && (answer == null || answer == InvitationAnswer.NOT_ANSWERED);
    }

    public boolean isAccepting() {
        return invitation.open() && answer == InvitationAnswer.ACCEPTED;
    }

    public boolean isNominating() {
        return invitation.open() && answer == InvitationAnswer.ALTERNATE;
    }

    public boolean isApologising() {
        return invitation.open() && answer == InvitationAnswer.UNABLE;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public InvitationAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(InvitationAnswer answer) {
        this.answer = answer;
    }

    /** True where the TWG Secretariat enters the answer. */
    public boolean isBehalf() {
        return behalf;
    }

    public void setBehalf(boolean behalf) {
        this.behalf = behalf;
    }

    public AnswerForm getInvitation() {
        return invitation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAlternateName() {
        return alternateName;
    }

    public void setAlternateName(String alternateName) {
        this.alternateName = alternateName;
    }

    public String getAlternateDesignation() {
        return alternateDesignation;
    }

    public void setAlternateDesignation(String alternateDesignation) {
        this.alternateDesignation = alternateDesignation;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public LocalDate getLetterDated() {
        return letterDated;
    }

    public void setLetterDated(LocalDate letterDated) {
        this.letterDated = letterDated;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public void setDiaryNumber(String diaryNumber) {
        this.diaryNumber = diaryNumber;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
