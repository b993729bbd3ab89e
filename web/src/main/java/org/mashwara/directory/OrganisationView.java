package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An organisation: what stands above and below it, its posts, its history. */
@Named
@ViewScoped
public class OrganisationView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 25;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private RegisterDay registerDay;

    private Long id;
    private int first;
    private OrganisationDetail organisation;

    public void load() {
        organisation = queries.organisation(id, registerDay.getDay(), first, PAGE_SIZE);
    }

    public OrganisationDetail getOrganisation() {
        return organisation;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
