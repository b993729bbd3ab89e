package org.mashwara.meeting.latechange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.Seat;
import org.mashwara.scheduling.slots.BodyOutlook;
import org.mashwara.shared.BaseEntity;

/**
 * A way out as it was offered when the decision was taken, with what was found then. Of several bodies the figures are
 * those of the one whose quorum stood worst.
 */
@Entity
@Table(name = "late_change_way")
public class OfferedWay extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "late_change_id")
    private LateChange lateChange;

    @Column(name = "rank")
    private int rank;

    @Enumerated(EnumType.STRING)
    @Column(name = "way")
    private WayKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "prospect")
    private QuorumProspect prospect;

    @Column(name = "needed")
    private int needed;

    @Column(name = "sure")
    private int sure;

    @Column(name = "unknown")
    private int unknown;

    @Column(name = "unable")
    private int unable;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "presiding_seat_id")
    private Seat presidingSeat;

    @Column(name = "cost")
    private int cost;

    @Column(name = "chosen")
    private boolean chosen;

    protected OfferedWay() {}

    /** @param presidingSeat who would preside for the first body, or null */
    OfferedWay(LateChange lateChange, RankedWay offered, Seat presidingSeat, boolean chosen) {
        WayOut way = offered.way();
        this.lateChange = lateChange;
        this.rank = offered.rank();
        this.kind = way.kind();
        this.startsAt = way.slot().getStartsAt();
        this.endsAt = way.slot().getEndsAt();
        this.prospect = way.quorum();
        way.bodies().stream()
                .map(BodyOutlook::forecast)
                .filter(forecast -> forecast != null)
                .min(Comparator.comparingInt(forecast -> forecast.sure() - forecast.needed()))
                .ifPresent(this::find);
        this.presidingSeat = presidingSeat;
        this.cost = offered.cost();
        this.chosen = chosen;
    }

    private void find(QuorumForecast forecast) {
        this.needed = forecast.needed();
        this.sure = forecast.sure();
        this.unknown = forecast.unknown();
        this.unable = forecast.unable();
    }

    public LateChange getLateChange() {
        return lateChange;
    }

    /** Its place among all, from 1. */
    public int getRank() {
        return rank;
    }

    public WayKind getKind() {
        return kind;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public QuorumProspect getProspect() {
        return prospect;
    }

    /** How many seats the quorum needed. */
    public int getNeeded() {
        return needed;
    }

    public int getSure() {
        return sure;
    }

    public int getUnknown() {
        return unknown;
    }

    public int getUnable() {
        return unable;
    }

    /** Who would have presided, or null. */
    public Seat getPresidingSeat() {
        return presidingSeat;
    }

    /** What spoke against it. */
    public int getCost() {
        return cost;
    }

    public boolean isChosen() {
        return chosen;
    }
}
