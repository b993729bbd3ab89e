package org.mashwara.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Form;
import org.mashwara.shared.ForwardedFilter;
import org.mashwara.shared.Scans;
import org.mashwara.shared.Words;

/**
 * Answers an invitation by the signed link of a mail, without signing in. Keeps no state between requests: the link says
 * what is answered, the form in which version it was shown. Opening the page changes nothing.
 */
@Named
@RequestScoped
public class InvitationLinkView {

    @Inject
    private LinkedAnswers answers;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private Words words;

    private String key;
    private String refusal;
    private InvitationAnswer answer;
    private AnswerForm invitation;
    private long version;
    private String reason;
    private String alternateName;
    private String alternateDesignation;
    private String letterNumber;
    private LocalDate letterDated;
    private Part file;

    /** Before the form is read: what it shows depends on the invitation. */
    @PostConstruct
    void load() {
        key = request.getParameter("key");
        try {
            invitation = answers.invitation(key, ForwardedFilter.clientOf(request));
        } catch (BusinessException e) {
            refusal = words.of("rule." + e.getMessageKey(), e.getArguments().toArray());
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer = asked(request.getParameter("answer"));
        version = invitation.version();
        reason = invitation.reason();
        alternateName = invitation.alternateName();
        alternateDesignation = invitation.alternateDesignation();
        letterNumber = invitation.letterNumber();
        letterDated = invitation.letterDated();
    }

    private static InvitationAnswer asked(String parameter) {
        for (InvitationAnswer each : InvitationAnswer.values()) {
            if (each.name().equals(parameter)) {
                return each;
            }
        }
        return InvitationAnswer.NOT_ANSWERED;
    }

    public String accept() {
        return answered(() -> answers.accept(key, address(), version));
    }

    public String unable() {
        return answered(() -> answers.unable(key, address(), version, reason));
    }

    public String nominate() {
        return answered(() -> answers.nominateAlternate(
                key,
                address(),
                version,
                new Nomination(alternateName, alternateDesignation, letterNumber, letterDated, Scans.of(file))));
    }

    private String answered(Form.Work work) {
        return form.run(work) ? "/invitation?key=" + key + "&done=true&faces-redirect=true" : null;
    }

    private String address() {
        return ForwardedFilter.clientOf(request);
    }

    /** Why the link opens nothing; null where it does. */
    public String getRefusal() {
        return refusal;
    }

    /** The answer has just been saved. */
    public boolean isDone() {
        return invitation != null && request.getParameter("done") != null && isAnswered();
    }

    public boolean isAnswered() {
        return invitation.answer() != InvitationAnswer.NOT_ANSWERED;
    }

    public boolean isChoosing() {
        return isOpen() && answer != InvitationAnswer.UNABLE && answer != InvitationAnswer.ALTERNATE;
    }

    public boolean isNominating() {
        return isOpen() && answer == InvitationAnswer.ALTERNATE;
    }

    public boolean isApologising() {
        return isOpen() && answer == InvitationAnswer.UNABLE;
    }

    private boolean isOpen() {
        return invitation != null && invitation.open();
    }

    /** The page of this link, for the other questions of the form. */
    public String getHere() {
        return request.getContextPath() + "/invitation?key=" + key;
    }

    public AnswerForm getInvitation() {
        return invitation;
    }

    /** The invitation's version as the form showed it. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
