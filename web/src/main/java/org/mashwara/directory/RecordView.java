package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A person's card: seats, meetings attended, open action points. */
@Named
@ViewScoped
public class RecordView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 20;

    @Inject
    private PersonRecordQueries queries;

    @Inject
    private RegisterDay registerDay;

    private Long id;
    private int first;
    private PersonRecord record;

    public void load() {
        record = queries.record(id, registerDay.getDay(), first, PAGE_SIZE);
    }

    public PersonRecord getRecord() {
        return record;
    }

    /** Whether pages show meetings to whoever asks. */
    public boolean isReviewing() {
        return record.attended() != null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
