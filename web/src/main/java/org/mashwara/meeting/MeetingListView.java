package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Choice;
import org.mashwara.shared.Page;

/** The list of meetings; its filter stands in the address. */
@Named
@ViewScoped
public class MeetingListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    private MeetingQueries queries;

    private MeetingState state;
    private Long body;
    private int first;
    private Page<MeetingRow> page;
    private List<Choice> bodies;

    public void load() {
        page = queries.meetings(state, body, first, SIZE);
        bodies = queries.bodies();
    }

    public MeetingState[] getStates() {
        return MeetingState.values();
    }

    public MeetingState getState() {
        return state;
    }

    public void setState(MeetingState state) {
        this.state = state;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public Page<MeetingRow> getPage() {
        return page;
    }

    public List<Choice> getBodies() {
        return bodies;
    }

    /** True where a filter narrows the list. */
    public boolean isFiltered() {
        return state != null || body != null;
    }
}
