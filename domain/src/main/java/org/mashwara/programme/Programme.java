package org.mashwara.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** A framework of several years that the agency and the government have agreed, with its results in three levels. */
@Entity
@Table(name = "programme")
public class Programme extends BaseEntity {

    @Column(name = "code")
    private String code;

    @Embedded
    private LocalText name;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ProgrammeVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Subprogramme> subprogrammes = new ArrayList<>();

    protected Programme() {}

    /** @param code short and unique, as in {@code CP-PAK-2010} */
    public Programme(String code, LocalText name) {
        this.code = Require.text("programme.code", code, 30);
        this.name = Require.present("programme.name", name);
    }

    /**
     * Agrees the programme, or a change of its period, as the next version.
     *
     * @param period with a last day
     * @param approvedOn the day of the agreement; null while it is pending
     * @param note why the period is what it is, or null
     */
    public ProgrammeVersion agree(Period period, LocalDate approvedOn, String note) {
        ProgrammeVersion next = new ProgrammeVersion(this, versions.size() + 1, period, approvedOn, note);
        versions.add(next);
        return next;
    }

    /** Adds a thematic pillar at the end. */
    public Subprogramme addSubprogramme(String pillarCode, LocalText pillarName) {
        Require.that(
                subprogrammes.stream().noneMatch(s -> s.getCode().equals(pillarCode)),
                "programme.codeTaken",
                String.valueOf(pillarCode));
        Subprogramme added = new Subprogramme(this, subprogrammes.size() + 1, pillarCode, pillarName);
        subprogrammes.add(added);
        return added;
    }

    /** The latest approved version, if the programme has been agreed. */
    public Optional<ProgrammeVersion> inForce() {
        return versions.stream()
                .filter(version -> version.getApprovedOn() != null)
                .reduce((earlier, later) -> later);
    }

    public String getCode() {
        return code;
    }

    public LocalText getName() {
        return name;
    }

    /** Oldest first. */
    public List<ProgrammeVersion> getVersions() {
        return Collections.unmodifiableList(versions);
    }

    /** In their order. */
    public List<Subprogramme> getSubprogrammes() {
        return Collections.unmodifiableList(subprogrammes);
    }
}
