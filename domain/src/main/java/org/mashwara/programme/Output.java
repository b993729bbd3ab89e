package org.mashwara.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** A product, service or capacity that an outcome needs; activities of workplans deliver it. */
@Entity
@Table(name = "output")
public class Output extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "outcome_id")
    private Outcome outcome;

    @Column(name = "code")
    private String code;

    @Column(name = "position")
    private int position;

    @Embedded
    private LocalText name;

    protected Output() {}

    Output(Outcome outcome, int position, String code, LocalText name) {
        this.outcome = outcome;
        this.position = position;
        this.code = Require.text("output.code", code, 30);
        this.name = Require.present("output.name", name);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getCode() {
        return code;
    }

    /** Place among the outcome's outputs, from 1. */
    public int getPosition() {
        return position;
    }

    public LocalText getName() {
        return name;
    }
}
