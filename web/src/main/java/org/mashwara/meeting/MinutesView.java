package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.Scans;

/** The minutes of a closed meeting, to read, to print and to carry on. */
@Named
@ViewScoped
public class MinutesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesQueries queries;

    @Inject
    private MinutesService service;

    @Inject
    private Form form;

    @Inject
    private Format format;

    private Long id;
    private Long correction;
    private MinutesDetail detail;
    private CorrectionLine chosen;
    private String number;
    private LocalDate circulatedOn;
    private String approvedBy;
    private transient Part file;
    private Long seat;
    private String words;
    private CorrectionOutcome outcome;
    private String reason;
    private String signedBy;
    private LocalDate signedOn;
    private Long meeting;

    public void load() {
        detail = queries.minutes(id);
        chosen = detail.corrections().stream()
                .filter(line -> correction != null && line.id() == correction && line.outcome() == null)
                .findFirst()
                .orElse(null);
        circulatedOn = format.today();
        signedOn = format.today();
        List<MemberLine> mine = detail.steps().mine();
        seat = mine.size() == 1 ? Long.valueOf(mine.get(0).seatId()) : null;
        meeting = detail.steps().later().isEmpty()
                ? null
                : Long.valueOf(detail.steps().later().get(0).id());
    }

    public String circulate() {
        return step(
                () -> service.circulate(
                        id, detail.version(), new MinutesEntry(number, circulatedOn, approvedBy, Scans.of(file))),
                "minutes.circulated");
    }

    public String correct() {
        return step(() -> service.correct(id, seat, words), "minutes.corrected");
    }

    public String note() {
        return step(() -> service.note(id, detail.version(), chosen.id(), outcome, reason), "minutes.noted");
    }

    public String sign() {
        return step(() -> service.sign(id, detail.version(), signedBy, signedOn), "minutes.confirmedNow");
    }

    public String confirm() {
        return step(() -> service.confirm(id, detail.version(), meeting), "minutes.confirmedNow");
    }

    private String step(Form.Work work, String said) {
        return form.run(work) ? form.done(said, "/meetings/minutes?id=" + id) : null;
    }

    /** True where the TWG Secretariat that looks has to do that next. */
    public boolean isNext(String step) {
        return detail.steps().conducts() && detail.steps().step().name().equals(step);
    }

    /** Decisions, or another kind of record. */
    public List<RecordLine> records(String kind) {
        return detail.of(RecordKind.valueOf(kind));
    }

    public CorrectionOutcome[] getOutcomes() {
        return CorrectionOutcome.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCorrection() {
        return correction;
    }

    public void setCorrection(Long correction) {
        this.correction = correction;
    }

    public MinutesDetail getDetail() {
        return detail;
    }

    /** The correction that is to be noted, or null. */
    public CorrectionLine getChosen() {
        return chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getCirculatedOn() {
        return circulatedOn;
    }

    public void setCirculatedOn(LocalDate circulatedOn) {
        this.circulatedOn = circulatedOn;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getSeat() {
        return seat;
    }

    public void setSeat(Long seat) {
        this.seat = seat;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CorrectionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }
}
