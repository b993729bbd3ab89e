package org.mashwara.meeting.latechange;

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
import org.mashwara.meeting.AgendaItem;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.Purpose;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** An agenda item that a late change touched, as it was, and what became of it. */
@Entity
@Table(name = "late_change_item")
public class ItemChange extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "late_change_id")
    private LateChange lateChange;

    @Column(name = "position")
    private int position;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "name_ur"))
    private LocalText name;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "minutes")
    private int minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "presenter_post_id")
    private Post presenter;

    @Enumerated(EnumType.STRING)
    @Column(name = "fate")
    private ItemFate fate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "new_presenter_post_id")
    private Post newPresenter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_up_by_id")
    private Meeting takenUpBy;

    protected ItemChange() {}

    ItemChange(LateChange lateChange, ItemDecision decision) {
        AgendaItem item = decision.item();
        this.lateChange = lateChange;
        this.position = item.getPosition();
        this.name = item.getName();
        this.purpose = item.getPurpose();
        this.minutes = item.getMinutes();
        this.presenter = item.getPresenter();
        this.fate = decision.fate();
        this.newPresenter = decision.presenter();
    }

    /**
     * The next meeting takes up what was carried to it.
     *
     * @throws org.mashwara.shared.BusinessException {@code lateChange.notCarried}
     */
    public void takeUp(Meeting next) {
        Require.that(fate == ItemFate.CARRIED && takenUpBy == null, "lateChange.notCarried");
        next.addAgendaItem(name, purpose, minutes, presenter);
        this.takenUpBy = next;
    }

    /** Its place on the agenda before. */
    public int getPosition() {
        return position;
    }

    public LocalText getName() {
        return name;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    /** The time that it was given, in minutes. */
    public int getMinutes() {
        return minutes;
    }

    /** The post that was to present it, or null. */
    public Post getPresenter() {
        return presenter;
    }

    public ItemFate getFate() {
        return fate;
    }

    /** The post that presents it instead, or null. */
    public Post getNewPresenter() {
        return newPresenter;
    }

    /** The meeting that took it up, where it was carried; null until there is one. */
    public Meeting getTakenUpBy() {
        return takenUpBy;
    }
}
