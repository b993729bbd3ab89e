package org.mashwara.governance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mashwara.directory.Area;
import org.mashwara.directory.DatedTree;
import org.mashwara.directory.Former;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * A standing committee with terms of reference, such as the Programme Governance Committee or a Technical Working Group.
 * What is said of it is dated; its code, which stands in references, and its programme are not.
 */
@Entity
@Table(name = "governing_body")
public class GoverningBody extends BaseEntity {

    private static final DatedTree<GoverningBody> TREE =
            new DatedTree<>(GoverningBody::parentOn, GoverningBody::changes, "parent", "body.parentCycle");

    /** Before any day of a body. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** Stands in references: {@code TWG-BAL} in {@code TWG-BAL/2014/M1}. */
    @Column(name = "code")
    private String code;

    @Embedded
    private LocalText name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "city_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "city_ur"))
    private LocalText city;

    @Column(name = "time_zone")
    private String timeZone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private GoverningBody parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "area_id")
    private Area area;

    @OneToMany(mappedBy = "body", cascade = CascadeType.PERSIST)
    private List<FormerProfile> formerProfiles = new ArrayList<>();

    @Column(name = "programme_id")
    private Long programmeId;

    @Column(name = "valid_until")
    private LocalDate lastDay;

    protected GoverningBody() {}

    /**
     * @param code short code of capital letters, digits and hyphens
     * @throws BusinessException {@code body.code}, {@code body.parentEnded}, or what {@link BodyProfile} refuses
     * @see BodyProfile
     */
    public GoverningBody(
            String code,
            LocalText name,
            LocalText city,
            ZoneId timeZone,
            GoverningBody parent,
            Area area,
            Long programmeId) {
        this.code = checked(code);
        requireRightParent(parent, Period.from(EVER), null);
        show(new BodyProfile(name, city, parent, area));
        this.timeZone = Require.present("timeZone", timeZone).getId();
        this.programmeId = Require.present("programme", programmeId);
    }

    /** What is said of it by the latest record. */
    public BodyProfile getProfile() {
        return new BodyProfile(name, city, parent, area);
    }

    /** What was said of it on a day; before its first record what that says. */
    public BodyProfile profileOn(LocalDate day) {
        return Former.on(formerProfiles, day).map(FormerProfile::getProfile).orElseGet(this::getProfile);
    }

    /** Where it usually met on a day. */
    public LocalText cityOn(LocalDate day) {
        return Former.on(formerProfiles, day).map(FormerProfile::getCity).orElse(city);
    }

    /** What it was called on a day. */
    public LocalText nameOn(LocalDate day) {
        return Former.on(formerProfiles, day).map(FormerProfile::getName).orElse(name);
    }

    /** The body that it advised on a day, or null. */
    public GoverningBody parentOn(LocalDate day) {
        FormerProfile former = Former.on(formerProfiles, day).orElse(null);
        return former == null ? parent : former.getParent();
    }

    /** What was said of it before, in no order. */
    public List<FormerProfile> getFormerProfiles() {
        return List.copyOf(formerProfiles);
    }

    /**
     * Is called otherwise, meets elsewhere, advises another body or is about another area from a day on; earlier days
     * stay as they were. Letters and lists name it by the latest record, so that the day has come when it is recorded.
     *
     * @throws BusinessException {@code body.ended}; {@code body.changeAhead} for a day after today; {@code
     *     place.beforeCurrent} if the day is not after the day of the last change; {@code change.nothing}; {@code
     *     body.parentCycle}, {@code body.parentEnded}
     */
    public void change(BodyProfile next, LocalDate from, LocalDate today) {
        requireNoEnd();
        if (Require.present("from", from).isAfter(today)) {
            throw BusinessException.onField("from", "body.changeAhead", today);
        }
        Former.requireAfterPresent(formerProfiles, EVER, from);
        Require.that(!next.equals(getProfile()), "change.nothing");
        requireRightParent(next.parent(), Period.from(from), parent);
        formerProfiles.add(new FormerProfile(this, getProfile(), from.minusDays(1)));
        show(next);
    }

    /**
     * Puts right what was said of it on a day, for all days for which it was said.
     *
     * @throws BusinessException {@code body.parentCycle}, {@code body.parentEnded}
     */
    public void correct(BodyProfile right, LocalDate on) {
        FormerProfile former = Former.on(formerProfiles, on).orElse(null);
        LocalDate until = former == null ? null : former.getUntil();
        LocalDate since = saidSince(until);
        requireRightParent(right.parent(), Period.between(since == null ? EVER : since, until), parentOn(on));
        if (former == null) {
            show(right);
        } else {
            former.correct(right);
        }
    }

    /** Since when what is said of it on a day has been said; null if nothing else was said before. */
    public LocalDate profileSince(LocalDate on) {
        return saidSince(Former.on(formerProfiles, on).map(Former::getUntil).orElse(null));
    }

    /**
     * Puts right from which day it was as it was on a day; what was said before holds until the day before.
     *
     * @throws BusinessException {@code place.noEarlier}, {@code place.dayOutside}, {@code body.parentCycle}
     */
    public void correctProfileSince(LocalDate since, LocalDate on) {
        LocalDate until = Former.on(formerProfiles, on).map(Former::getUntil).orElse(null);
        LocalDate before = profileSince(on);
        if (before != null && since.isBefore(before)) {
            TREE.requireNoCycle(this, parentOn(on), Period.between(since, before.minusDays(1)));
        } else if (before != null && since.isAfter(before)) {
            TREE.requireNoCycle(this, parentOn(before.minusDays(1)), Period.between(before, since.minusDays(1)));
        }
        Former.correctSince(formerProfiles, until, since);
    }

    /** Puts the time zone of its meetings right. */
    public void keepTimeOf(ZoneId zone) {
        this.timeZone = Require.present("timeZone", zone).getId();
    }

    /**
     * Bears another code, as long as no reference bears the present one.
     *
     * @param inReferences whether a meeting's reference names the present code
     * @throws BusinessException {@code body.codeInUse} if one does
     */
    public void recode(String newCode, boolean inReferences) {
        String checked = checked(newCode);
        if (!checked.equals(code) && inReferences) {
            throw BusinessException.onField("code", "body.codeInUse", code);
        }
        this.code = checked;
    }

    /**
     * Ends the body. Its seats and terms of reference end with it, see {@link SeatPlan#endAll} and {@link
     * TermsHistory#endOn}.
     *
     * @param day its last day
     * @param heldOn the days on which it has sat
     * @param convenedFor the days for which meetings are convened
     * @throws BusinessException {@code body.ended} if it has an end already, {@code body.satLater} if it has sat after
     *     that day, {@code body.meetingsAhead} if it is to sit after that day
     */
    public void endOn(LocalDate day, Collection<LocalDate> heldOn, Collection<LocalDate> convenedFor) {
        Require.present("lastDay", day);
        requireNoEnd();
        refuseAfter(day, heldOn, "body.satLater");
        refuseAfter(day, convenedFor, "body.meetingsAhead");
        this.lastDay = day;
    }

    /**
     * Goes on, since its end was entered by mistake or was revoked. The seats and the terms of reference that ended with
     * it go on too, see {@link SeatPlan#goOnWithBody} and {@link TermsHistory#goOnWithBody}.
     *
     * @throws BusinessException {@code change.nothing} if it has no end; {@code body.parentEnded} if the body that it
     *     advises has ended
     */
    public void reopen() {
        Require.that(hasEnd(), "change.nothing");
        if (parent != null && parent.hasEnd()) {
            throw new BusinessException("body.parentEnded", parent.lastDay);
        }
        this.lastDay = null;
    }

    private static void refuseAfter(LocalDate day, Collection<LocalDate> days, String rule) {
        days.stream().filter(day::isBefore).max(Comparator.naturalOrder()).ifPresent(later -> {
            throw BusinessException.onField("lastDay", rule, later);
        });
    }

    /** @throws BusinessException {@code body.ended} if the body's end is recorded */
    public void requireNoEnd() {
        Require.that(!hasEnd(), "body.ended", lastDay);
    }

    private void requireRightParent(GoverningBody above, Period days, GoverningBody before) {
        TREE.requireNoCycle(this, above, days);
        if (above != null && !above.equals(before) && above.hasEnd()) {
            throw BusinessException.onField("parent", "body.parentEnded", above.lastDay);
        }
    }

    private void show(BodyProfile profile) {
        this.name = profile.name();
        this.city = profile.city();
        this.parent = profile.parent();
        this.area = profile.area();
    }

    private LocalDate saidSince(LocalDate until) {
        return Former.before(formerProfiles, until)
                .map(earlier -> earlier.getUntil().plusDays(1))
                .orElse(null);
    }

    private Stream<LocalDate> changes() {
        return formerProfiles.stream().map(former -> former.getUntil().plusDays(1));
    }

    private static String checked(String code) {
        String text = Require.text("code", code, 30);
        if (!text.matches("[A-Z0-9][A-Z0-9-]*")) {
            throw BusinessException.onField("code", "body.code");
        }
        return text;
    }

    public String getCode() {
        return code;
    }

    /** The name by the latest record; for the one on a day ask {@link #nameOn}. */
    public LocalText getName() {
        return name;
    }

    public LocalText getCity() {
        return city;
    }

    public ZoneId getTimeZone() {
        return ZoneId.of(timeZone);
    }

    /** The body that it advises by the latest record, or null; for the one on a day ask {@link #parentOn}. */
    public GoverningBody getParent() {
        return parent;
    }

    public Area getArea() {
        return area;
    }

    public Long getProgrammeId() {
        return programmeId;
    }

    /** Its last day, or null while none is recorded. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public boolean hasEnd() {
        return lastDay != null;
    }
}
