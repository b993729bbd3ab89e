package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** A refusal, or a correction into one, that somebody else wrote: let it go out, or give it back. */
@Named
@ViewScoped
public class ReleaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SaidQueries queries;

    @Inject
    private DispositionService service;

    @Inject
    private Form form;

    private Long point;
    private SaidFilter state = SaidFilter.HELD;
    private Long round;
    private PointDetail detail;
    private String note;

    /** Reads the refusal. */
    public void load() {
        detail = queries.point(point);
        if (!detail.mayRelease()) {
            throw new NotFoundException("point to release", point);
        }
    }

    /** Lets it go out. */
    public String release() {
        Reply reply = detail.row().reply();
        List<AnswerReaders> released = new ArrayList<>();
        return form.run(() -> released.add(service.release(reply.id(), reply.version())))
                ? told(released.get(0))
                : null;
    }

    private String told(AnswerReaders readers) {
        return correction()
                ? form.done("disposition.correctionReleased", getList())
                : form.done(readers.key("disposition.released"), getList(), readers.confidential());
    }

    /** Gives it back. */
    public String sendBack() {
        Reply reply = detail.row().reply();
        return form.run(() -> service.sendBack(reply.id(), reply.version(), note))
                ? form.done(correction() ? "disposition.correctionSentBack" : "disposition.sentBack", getList())
                : null;
    }

    private boolean correction() {
        return detail.row().reply().held() != null;
    }

    /** The list from which the person came, or that of all that waits for a release. */
    public String getList() {
        return DispositionLists.address(state, round);
    }

    public SaidFilter getState() {
        return state;
    }

    public void setState(SaidFilter state) {
        this.state = state == null ? SaidFilter.HELD : state;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }

    public PointDetail getDetail() {
        return detail;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
