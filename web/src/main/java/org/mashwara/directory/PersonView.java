package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A person with the posts held. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryQueries queries;

    @Inject
    private RegisterDay registerDay;

    private Long id;
    private PersonDetail person;

    public void load() {
        person = queries.person(id, registerDay.getDay());
    }

    public PersonDetail getPerson() {
        return person;
    }

    /** The posts held on the day. */
    public List<IncumbencyRow> getCurrent() {
        return person.incumbencies().stream().filter(IncumbencyRow::current).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
