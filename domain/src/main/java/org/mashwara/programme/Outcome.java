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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** A change in institutions or behaviour that a subprogramme is for. */
@Entity
@Table(name = "outcome")
public class Outcome extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subprogramme_id")
    private Subprogramme subprogramme;

    @Column(name = "code")
    private String code;

    @Column(name = "position")
    private int position;

    @Embedded
    private LocalText name;

    @OneToMany(mappedBy = "outcome", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Output> outputs = new ArrayList<>();

    protected Outcome() {}

    Outcome(Subprogramme subprogramme, int position, String code, LocalText name) {
        this.subprogramme = subprogramme;
        this.position = position;
        this.code = Require.text("outcome.code", code, 30);
        this.name = Require.present("outcome.name", name);
    }

    /** Adds an output at the end. */
    public Output addOutput(String outputCode, LocalText outputName) {
        Require.that(
                outputs.stream().noneMatch(o -> o.getCode().equals(outputCode)),
                "programme.codeTaken",
                String.valueOf(outputCode));
        Output added = new Output(this, outputs.size() + 1, outputCode, outputName);
        outputs.add(added);
        return added;
    }

    public Subprogramme getSubprogramme() {
        return subprogramme;
    }

    public String getCode() {
        return code;
    }

    /** Place among the subprogramme's outcomes, from 1. */
    public int getPosition() {
        return position;
    }

    public LocalText getName() {
        return name;
    }

    /** In their order. */
    public List<Output> getOutputs() {
        return Collections.unmodifiableList(outputs);
    }
}
