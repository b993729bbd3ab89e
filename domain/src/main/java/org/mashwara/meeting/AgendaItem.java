package org.mashwara.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** A matter that a meeting takes up, for a time. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends BaseEntity {

    /** The longest item, in minutes. */
    public static final int MAX_MINUTES = 600;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "name_ur"))
    private LocalText name;

    @Column(name = "minutes")
    private int minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "presenter_post_id")
    private Post presenter;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, LocalText name, Purpose purpose, int minutes, Post presenter) {
        this.meeting = meeting;
        this.position = position;
        rewrite(name, purpose, minutes, presenter);
    }

    final void rewrite(LocalText newName, Purpose newPurpose, int newMinutes, Post newPresenter) {
        Require.present("name", newName);
        Require.present("purpose", newPurpose);
        if (newMinutes < 1 || newMinutes > MAX_MINUTES) {
            throw BusinessException.onField("minutes", "agenda.minutes", MAX_MINUTES);
        }
        this.name = newName;
        this.purpose = newPurpose;
        this.minutes = newMinutes;
        this.presenter = newPresenter;
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }

    /** Its place on the agenda, from 1 without gaps. */
    public int getPosition() {
        return position;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public LocalText getName() {
        return name;
    }

    /** The time that it is given, in minutes. */
    public int getMinutes() {
        return minutes;
    }

    /** The post that presents it, or null. */
    public Post getPresenter() {
        return presenter;
    }
}
