package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.Form;
import org.mashwara.shared.Words;

/** The fields of an organisation in the forms that enter, change or correct it. */
public class OrganisationFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RegisterChoice parent = new RegisterChoice();
    private OrganisationKind kind;
    private String nameEn;
    private String nameUr;

    void show(OrganisationForm organisation, Words words) {
        kind = organisation.kind();
        nameEn = organisation.name().getEn();
        nameUr = organisation.name().getUr();
        parent.preset(organisation.parent(), words);
    }

    /** What was filled in; null where it is not clear yet what is meant, which the form then asks. */
    OrganisationEntry entry(RegisterFormQueries queries, LocalDate day, Form form) {
        if (!parent.resolve(words -> queries.organisations(words, day))) {
            form.refuse("parent", parent.question());
            return null;
        }
        return new OrganisationEntry(kind, nameEn, nameUr, parent.getId());
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public RegisterChoice getParent() {
        return parent;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
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
}
