package org.mashwara.governance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import org.mashwara.directory.Area;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** A standing committee with terms of reference, such as the Programme Governance Committee or a Technical Working Group. */
@Entity
@Table(name = "governing_body")
public class GoverningBody extends BaseEntity {

    private static final int MAX_CITY = 100;

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

    @Column(name = "programme_id")
    private Long programmeId;

    @Column(name = "valid_until")
    private LocalDate lastDay;

    protected GoverningBody() {}

    /**
     * @param code short code of capital letters, digits and hyphens
     * @param city where it usually meets; names the time zone for people ("Quetta time")
     * @param parent the body that decides on its recommendations, or null
     * @param area the area it is about, or null for the whole programme
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
        describe(name, city, timeZone, area);
        this.parent = parent;
        this.programmeId = Require.present("programme", programmeId);
    }

    /**
     * Corrects what the body is called, where it meets and what it is about. Records keep the names as they were.
     *
     * @param newArea the area it is about, or null for the whole programme
     */
    public void describe(LocalText newName, LocalText newCity, ZoneId newTimeZone, Area newArea) {
        LocalText checkedName = Require.present("name", newName);
        LocalText checkedCity = Require.present("city", newCity);
        Require.text("city", checkedCity.getEn(), MAX_CITY);
        Require.optionalText("cityUr", checkedCity.getUr(), MAX_CITY);
        this.timeZone = Require.present("timeZone", newTimeZone).getId();
        this.name = checkedName;
        this.city = checkedCity;
        this.area = newArea;
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
     * Advises another body from now on.
     *
     * @param newParent the body that decides on its recommendations, or null
     * @throws BusinessException {@code body.parentCycle} if that one is the body itself or advises it, {@code
     *     body.parentEnded} if that one has ended
     */
    public void advises(GoverningBody newParent) {
        for (GoverningBody above = newParent; above != null; above = above.parent) {
            if (above.equals(this)) {
                throw BusinessException.onField("parent", "body.parentCycle");
            }
        }
        if (newParent != null && !newParent.equals(parent) && newParent.hasEnd()) {
            throw BusinessException.onField("parent", "body.parentEnded", newParent.lastDay);
        }
        this.parent = newParent;
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

    private static void refuseAfter(LocalDate day, Collection<LocalDate> days, String rule) {
        days.stream().filter(day::isBefore).max(Comparator.naturalOrder()).ifPresent(later -> {
            throw BusinessException.onField("lastDay", rule, later);
        });
    }

    /** @throws BusinessException {@code body.ended} if the body's end is recorded */
    public void requireNoEnd() {
        Require.that(!hasEnd(), "body.ended", lastDay);
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

    public LocalText getName() {
        return name;
    }

    public LocalText getCity() {
        return city;
    }

    public ZoneId getTimeZone() {
        return ZoneId.of(timeZone);
    }

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
