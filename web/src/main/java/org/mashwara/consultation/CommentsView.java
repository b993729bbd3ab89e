package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Page;

/** Comments and proposals, found by their words and tags. */
@Named
@ViewScoped
public class CommentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    @Inject
    private CommentQueries queries;

    private String q;
    private String tag;
    private String activity;
    private Long round;
    private SaidFilter state = SaidFilter.ALL;
    private int first;
    private boolean tooCommon;
    private SoughtBy by;
    private Page<SaidRow> page;

    /** Reads what is found. */
    public void load() {
        CommentQueries.Wanted wanted = new CommentQueries.Wanted(q, tag, activity, round);
        tooCommon = wanted.isTooCommon();
        by = wanted.by(state);
        page = queries.comments(wanted, state, first, SIZE);
    }

    /** True where only words are looked for that are too common to find anything by. */
    public boolean isTooCommon() {
        return tooCommon;
    }

    /** What is told where nothing is found depends on it. */
    public SoughtBy getBy() {
        return by;
    }

    public SaidFilter[] getStates() {
        return new SaidFilter[] {SaidFilter.ALL, SaidFilter.WAITING, SaidFilter.ANSWERED};
    }

    public SaidFilter getState() {
        return state;
    }

    public void setState(SaidFilter state) {
        this.state = state == null ? SaidFilter.ALL : state;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Page<SaidRow> getPage() {
        return page;
    }
}
