package org.mashwara.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.directory.Organisation;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * Where an organisation has its office and when it is open. The office without an organisation stands for all that have
 * no hours of their own.
 */
@Entity
public class Office extends BaseEntity {

    private static final int MAX_CITY = 100;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "city_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "city_ur"))
    private LocalText city;

    @OneToMany(mappedBy = "office", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("period.from")
    private List<OfficeHours> hours = new ArrayList<>();

    protected Office() {}

    /**
     * @param organisation whose office it is, or null for all that have no hours of their own
     * @param city where its people set out from; null for the office of all others
     */
    public Office(Organisation organisation, LocalText city) {
        this.organisation = organisation;
        moveTo(city);
    }

    /** Says where the office is. */
    public void moveTo(LocalText newCity) {
        Require.that(organisation == null || newCity != null, "office.city");
        if (newCity != null) {
            Require.text("cityEn", newCity.getEn(), MAX_CITY);
            Require.optionalText("cityUr", newCity.getUr(), MAX_CITY);
        }
        this.city = newCity;
    }

    /**
     * Lays down hours for a period. Hours with an end (Ramadan) prevail over those without while they last;
     * of those without, the ones that began last.
     *
     * @param name what they are called: "Ordinary hours", "Ramadan 2026"
     * @throws org.mashwara.shared.BusinessException {@code hours.overlap} if others of the kind lie in the period
     */
    public OfficeHours keep(LocalText name, Period period, WorkingHours week) {
        requireRoom(period, null);
        OfficeHours added = new OfficeHours(this, name, period, week);
        hours.add(added);
        return added;
    }

    /** Takes hours back that were a mistake. */
    public void drop(long hoursId) {
        hours.remove(find(hoursId));
    }

    /** Corrects hours where they stand. */
    public void change(long hoursId, LocalText name, Period period, WorkingHours week) {
        OfficeHours changed = find(hoursId);
        requireRoom(period, changed);
        changed.rewrite(name, period, week);
    }

    private void requireRoom(Period period, OfficeHours changed) {
        Require.that(
                hours.stream()
                        .filter(other -> other != changed && other.isLimited() != period.isOpen())
                        .map(OfficeHours::getPeriod)
                        .noneMatch(other ->
                                period.isOpen() ? other.getFrom().equals(period.getFrom()) : other.overlaps(period)),
                "hours.overlap");
    }

    private OfficeHours find(long hoursId) {
        return hours.stream()
                .filter(each -> each.getId() == hoursId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("office hours", hoursId));
    }

    /** Whose office it is; null for all that have no hours of their own. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public LocalText getCity() {
        return city;
    }

    public List<OfficeHours> getHours() {
        return List.copyOf(hours);
    }
}
