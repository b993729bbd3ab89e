package org.mashwara.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** Enters a person, or puts a person's entry right. */
@Named
@ViewScoped
public class PersonEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterFormQueries queries;

    @Inject
    private RegisterRights rights;

    @Inject
    private PersonService service;

    @Inject
    private Form form;

    private Long id;
    private PersonForm person;
    private String nameEn;
    private String nameUr;
    private String email;
    private String telephone;
    private String reason;
    private long entered;

    public void load() {
        if (id == null) {
            if (!rights.isAdding()) {
                throw new NotFoundException("form", "new person");
            }
            return;
        }
        person = queries.person(id);
        nameEn = person.name().getEn();
        nameUr = person.name().getUr();
        email = person.email();
        telephone = person.telephone();
    }

    public String save() {
        PersonEntry entry = new PersonEntry(nameEn, nameUr, email, telephone);
        if (person == null) {
            return form.run(() -> entered = service.add(entry))
                    ? form.done("directory.person.added", "/directory/person?id=" + entered)
                    : null;
        }
        return form.run(() -> service.correct(id, person.version(), entry, reason))
                ? form.done("directory.correct.done", "/directory/person?id=" + id)
                : null;
    }

    /** Removes an entry that nothing refers to. */
    public String remove() {
        return form.run(() -> service.remove(id, person.version()))
                ? form.done("directory.remove.done", "/directory/list")
                : null;
    }

    /** The person whose entry is put right; null for a new one. */
    public PersonForm getPerson() {
        return person;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameUr() {
        return nameUr;
    }

    public void setNameUr(String nameUr) {
        this.nameUr = nameUr;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
