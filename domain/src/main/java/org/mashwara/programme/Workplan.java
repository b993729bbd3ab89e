package org.mashwara.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Area;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** What a programme does in one area over one or more years. It has versions; one is in force at a time. */
@Entity
@Table(name = "workplan")
public class Workplan extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id")
    private Area area;

    @Column(name = "first_year")
    private int firstYear;

    @Column(name = "last_year")
    private int lastYear;

    @Embedded
    private LocalText name;

    @OneToMany(mappedBy = "workplan", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<WorkplanVersion> versions = new ArrayList<>();

    protected Workplan() {}

    /**
     * @param lastYear not before the first
     * @throws org.mashwara.shared.BusinessException {@code workplan.years} if it is
     */
    public Workplan(Programme programme, Area area, int firstYear, int lastYear, LocalText name) {
        Require.that(lastYear >= firstYear, "workplan.years", firstYear, lastYear);
        this.programme = Require.present("workplan.programme", programme);
        this.area = Require.present("workplan.area", area);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.name = Require.present("workplan.name", name);
    }

    /**
     * Begins the next version as a draft: a copy of the version in force, or empty where there is none.
     *
     * @param origin what asks for the new version, as an opaque reference (an amendment's, for example); null for the
     *     first
     * @throws org.mashwara.shared.BusinessException {@code workplan.draftExists} while another draft is open
     */
    public WorkplanVersion draft(String origin) {
        Require.that(versions.stream().noneMatch(WorkplanVersion::isDraft), "workplan.draftExists");
        WorkplanVersion next = new WorkplanVersion(this, versions.size() + 1, origin);
        inForce().ifPresent(next::copyActivitiesOf);
        versions.add(next);
        return next;
    }

    /**
     * Puts a draft in force; the version that was in force is superseded and stays on record.
     *
     * @param on the day on which the competent body approved it
     */
    public void approve(WorkplanVersion draft, LocalDate on) {
        Require.that(versions.contains(draft) && draft.isDraft(), "workplan.notADraft");
        Require.present("workplan.approvedOn", on);
        inForce().ifPresent(WorkplanVersion::supersede);
        draft.approve(on);
    }

    /**
     * The next version: the one in force with changes, in force from now on. The version before stays as it was.
     *
     * @param changes at least one, applied in their order
     * @param origin what decided it, as an opaque reference
     * @param on the day on which the competent body decided
     * @throws org.mashwara.shared.BusinessException {@code workplan.draftExists}, {@code workplan.nothingInForce}, {@code
     *     workplan.changesNothing}, or as {@link WorkplanVersion#apply}
     */
    public WorkplanVersion amend(Collection<WorkplanChange> changes, String origin, LocalDate on) {
        Require.that(inForce().isPresent(), "workplan.nothingInForce");
        Require.that(!changes.isEmpty(), "workplan.changesNothing");
        WorkplanVersion next = draft(origin);
        changes.forEach(next::apply);
        approve(next, on);
        return next;
    }

    /** @throws org.mashwara.shared.BusinessException {@code workplan.quarterOutside} with the quarter if one is not in its years */
    void requireWithin(Collection<Quarter> quarters) {
        for (Quarter quarter : quarters) {
            Require.on(
                    "quarters",
                    quarter.getYear() >= firstYear && quarter.getYear() <= lastYear,
                    "workplan.quarterOutside",
                    quarter.toString());
        }
    }

    /** How a day lies to its years. */
    public WorkplanTime timeOn(LocalDate day) {
        return WorkplanTime.on(day, firstYear, lastYear);
    }

    /**
     * The order in which workplans are offered on a day: those that run and, after them, those that have ended, of each
     * the latest first; between them those to come, the next first.
     */
    public static Comparator<Workplan> asOfferedOn(LocalDate day) {
        return Comparator.comparing((Workplan workplan) -> workplan.timeOn(day))
                .thenComparing(workplan ->
                        workplan.timeOn(day) == WorkplanTime.AHEAD ? workplan.firstYear : -workplan.firstYear);
    }

    /** The approved version, if there is one. */
    public Optional<WorkplanVersion> inForce() {
        return versions.stream().filter(WorkplanVersion::isInForce).findFirst();
    }

    public Programme getProgramme() {
        return programme;
    }

    public Area getArea() {
        return area;
    }

    public int getFirstYear() {
        return firstYear;
    }

    public int getLastYear() {
        return lastYear;
    }

    public LocalText getName() {
        return name;
    }

    /** Oldest first. */
    public List<WorkplanVersion> getVersions() {
        return Collections.unmodifiableList(versions);
    }
}
