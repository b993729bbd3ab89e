package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/** A record of a meeting in its own words: in one language, that of whoever wrote it. */
@MappedSuperclass
public abstract class NumberedText extends BaseEntity {

    /** The longest text of a record, in characters. */
    public static final int MAX_LENGTH = 4000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem agendaItem;

    @Column(name = "number")
    private int number;

    @Column(name = "text")
    private String text;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected NumberedText() {}

    protected NumberedText(Meeting meeting, int number, String text, AgendaItem item, Instant at) {
        this.meeting = meeting;
        this.number = number;
        this.text = Require.text("text", text, MAX_LENGTH);
        this.agendaItem = item;
        this.recordedAt = Require.present("at", at);
    }

    void reword(String newText) {
        this.text = Require.text("text", newText, MAX_LENGTH);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** The agenda item under which it was recorded, or null. */
    public AgendaItem getAgendaItem() {
        return agendaItem;
    }

    /** Counted within the meeting and the kind of record, from 1. */
    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
