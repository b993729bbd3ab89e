package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Scans;

/** The conveners of a meeting: how far each has come, and the next step of one of them. */
@Named
@ViewScoped
public class NoticesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeQueries queries;

    @Inject
    private NoticeService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    private Long id;
    private Long notice;
    private NoticesDetail detail;
    private NoticeLine chosen;
    private Long organisation;
    private String conveyedBy;
    private LocalDate conveyedOn;
    private String number;
    private LocalDate dated;
    private transient Part file;
    private String signatoryName;
    private String signatoryPost;
    private LocalDate dispatchedOn;

    public void load() {
        detail = queries.notices(id);
        chosen = detail.notices().stream()
                .filter(line -> notice != null && line.id() == notice)
                .findFirst()
                .orElse(null);
        LocalDate today = format.today();
        conveyedOn = today;
        dated = today;
        dispatchedOn = today;
        if (chosen != null) {
            conveyedBy = chosen.conveyedBy();
            number = chosen.number();
            dated = chosen.dated() == null ? today : chosen.dated();
            signatoryName = chosen.signatoryName();
            signatoryPost = chosen.signatoryPost();
        }
    }

    public String propose() {
        return step(() -> service.propose(id, detail.version(), organisation), "notices.proposed");
    }

    public String convey() {
        return step(() -> service.convey(id, detail.version(), notice, conveyedBy, conveyedOn), "notices.conveyed");
    }

    public String issue() {
        return step(
                () -> service.issue(
                        id,
                        detail.version(),
                        notice,
                        new NoticeEntry(number, dated, Scans.of(file), signatoryName, signatoryPost)),
                "notices.issued");
    }

    public String dispatch() {
        return step(() -> service.dispatch(id, detail.version(), notice, dispatchedOn), "notices.dispatched");
    }

    private String step(Form.Work work, String said) {
        return form.run(work) ? form.done(said, "/meetings/notices?id=" + id) : null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getNotice() {
        return notice;
    }

    public void setNotice(Long notice) {
        this.notice = notice;
    }

    public NoticesDetail getDetail() {
        return detail;
    }

    /** The convener whose next step is entered, or null. */
    public NoticeLine getChosen() {
        return chosen;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getConveyedBy() {
        return conveyedBy;
    }

    public void setConveyedBy(String conveyedBy) {
        this.conveyedBy = conveyedBy;
    }

    public LocalDate getConveyedOn() {
        return conveyedOn;
    }

    public void setConveyedOn(LocalDate conveyedOn) {
        this.conveyedOn = conveyedOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDated() {
        return dated;
    }

    public void setDated(LocalDate dated) {
        this.dated = dated;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public void setSignatoryName(String signatoryName) {
        this.signatoryName = signatoryName;
    }

    public String getSignatoryPost() {
        return signatoryPost;
    }

    public void setSignatoryPost(String signatoryPost) {
        this.signatoryPost = signatoryPost;
    }

    public LocalDate getDispatchedOn() {
        return dispatchedOn;
    }

    public void setDispatchedOn(LocalDate dispatchedOn) {
        this.dispatchedOn = dispatchedOn;
    }
}
