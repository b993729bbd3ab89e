package org.mashwara.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.Page;

/** The mails that the portal has written. */
@Named
@ViewScoped
public class OutboxView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @Inject
    private OutboxQueries queries;

    @Inject
    private OutboxService service;

    @Inject
    private Form form;

    private OutboxState state;
    private String search;
    private Integer first;
    private Page<OutboxRow> page;
    private boolean sending;

    /** Reads the page of the list. */
    public void load() {
        page = queries.list(state, search, first == null ? 0 : first, SIZE);
        sending = queries.isMailServerConfigured();
    }

    /** Tries all mails that were given up again. */
    public String retryAll() {
        return form.run(service::retryAll) ? form.done("outbox.allQueued", "/admin/outbox") : null;
    }

    /** True where mails were given up and may be tried again. */
    public boolean isRetriable() {
        return sending && state == OutboxState.FAILED && page.total() > 0;
    }

    /** The kind of a state's tag. */
    public static String kind(OutboxState state) {
        return switch (state) {
            case SENT -> "ok";
            case QUEUED -> "info";
            case FAILED -> "bad";
            default -> "warn";
        };
    }

    public String kindOf(OutboxState of) {
        return kind(of);
    }

    public List<OutboxState> getStates() {
        return List.of(OutboxState.values());
    }

    public Page<OutboxRow> getPage() {
        return page;
    }

    /** True where mails leave the portal at all. */
    public boolean isSending() {
        return sending;
    }

    public OutboxState getState() {
        return state;
    }

    public void setState(OutboxState state) {
        this.state = state;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }
}
