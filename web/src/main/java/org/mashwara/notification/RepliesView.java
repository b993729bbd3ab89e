package org.mashwara.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Page;

/** What came to the mailbox; first what somebody has to look at. */
@Named
@ViewScoped
public class RepliesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @Inject
    private ReceivedQueries queries;

    private ReceivedState state = ReceivedState.WAITING;
    private Integer first;
    private Page<ReceivedRow> page;

    public void load() {
        page = queries.list(state, first == null ? 0 : first, SIZE);
    }

    public List<ReceivedState> getStates() {
        return List.of(ReceivedState.values());
    }

    public ReceivedState getState() {
        return state;
    }

    public void setState(ReceivedState state) {
        this.state = state == null ? ReceivedState.WAITING : state;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public Page<ReceivedRow> getPage() {
        return page;
    }
}
