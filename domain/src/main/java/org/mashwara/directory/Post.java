package org.mashwara.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/** A position in an organisation. Its name is dated; who holds it is an {@link Incumbency}. */
@Entity
public class Post extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_post_id")
    private Post parent;

    @Column(name = "grade")
    private String grade;

    @OneToMany(mappedBy = "post", cascade = CascadeType.PERSIST)
    private List<PostName> names = new ArrayList<>();

    protected Post() {}

    /**
     * @param parent the post above, or null
     * @param grade the grade as the service writes it, {@code BS-20} for example, or null
     * @param since the day from which the name holds
     */
    public Post(Organisation organisation, LocalText name, LocalDate since, String grade, Post parent) {
        this.organisation = Require.present("organisation", organisation);
        this.parent = parent;
        this.grade = Require.optionalText("grade", grade, 20);
        names.add(new PostName(this, name, Period.from(since)));
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Post getParent() {
        return parent;
    }

    public String getGrade() {
        return grade;
    }

    public List<PostName> getNames() {
        return List.copyOf(names);
    }

    /** The name on a day. */
    public LocalText nameOn(LocalDate day) {
        return DatedName.on(names, day);
    }

    /**
     * Bears a new name from a day on; earlier days keep the earlier name.
     *
     * @throws org.mashwara.shared.BusinessException {@code name.beforeCurrent} if the day is not after the current
     *     name's first
     */
    public void rename(LocalText name, LocalDate from) {
        DatedName.makeRoom(names, from);
        names.add(new PostName(this, name, Period.from(from)));
    }
}
