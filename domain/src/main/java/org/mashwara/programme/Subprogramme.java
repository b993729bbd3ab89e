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
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** A thematic pillar of a programme, with its outcomes and the agency's post that leads it. */
@Entity
@Table(name = "subprogramme")
public class Subprogramme extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "code")
    private String code;

    @Column(name = "position")
    private int position;

    @Embedded
    private LocalText name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_post_id")
    private Post leadPost;

    @OneToMany(mappedBy = "subprogramme", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Outcome> outcomes = new ArrayList<>();

    protected Subprogramme() {}

    Subprogramme(Programme programme, int position, String code, LocalText name) {
        this.programme = programme;
        this.position = position;
        this.code = Require.text("subprogramme.code", code, 30);
        this.name = Require.present("subprogramme.name", name);
    }

    /** Hands the lead to a post, or to none. */
    public void ledBy(Post post) {
        this.leadPost = post;
    }

    /** Adds an outcome at the end. */
    public Outcome addOutcome(String outcomeCode, LocalText outcomeName) {
        Require.that(
                outcomes.stream().noneMatch(o -> o.getCode().equals(outcomeCode)),
                "programme.codeTaken",
                String.valueOf(outcomeCode));
        Outcome added = new Outcome(this, outcomes.size() + 1, outcomeCode, outcomeName);
        outcomes.add(added);
        return added;
    }

    public Programme getProgramme() {
        return programme;
    }

    public String getCode() {
        return code;
    }

    /** Place among the programme's subprogrammes, from 1. */
    public int getPosition() {
        return position;
    }

    public LocalText getName() {
        return name;
    }

    /** The post that leads, or null. */
    public Post getLeadPost() {
        return leadPost;
    }

    /** In their order. */
    public List<Outcome> getOutcomes() {
        return Collections.unmodifiableList(outcomes);
    }
}
