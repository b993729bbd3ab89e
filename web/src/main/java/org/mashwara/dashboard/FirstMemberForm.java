package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.OrganisationEntry;
import org.mashwara.directory.OrganisationKind;
import org.mashwara.directory.PersonEntry;
import org.mashwara.governance.SeatCapacity;

/** What is typed of a member of the first body. */
public class FirstMemberForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long organisation;
    private String organisationEn;
    private String organisationUr;
    private OrganisationKind organisationKind;
    private String postEn;
    private String postUr;
    private String holderEn;
    private String holderUr;
    private String email;
    private String telephone;
    private IncumbencyKind kind;
    private SeatCapacity capacity;
    private LocalDate from;

    FirstMember entered() {
        boolean known = organisation != null;
        boolean named = isTyped(organisationEn) || isTyped(organisationUr);
        boolean held = isTyped(holderEn) || isTyped(holderUr);
        return new FirstMember(
                organisation,
                known || !named ? null : new OrganisationEntry(organisationKind, organisationEn, organisationUr, null),
                postEn,
                postUr,
                held ? new PersonEntry(holderEn, holderUr, email, telephone) : null,
                kind,
                capacity,
                from);
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }

    public OrganisationKind[] getOrganisationKinds() {
        return OrganisationKind.values();
    }

    public IncumbencyKind[] getKinds() {
        return IncumbencyKind.values();
    }

    public List<SeatCapacity> getCapacities() {
        return List.of(SeatCapacity.values());
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getOrganisationEn() {
        return organisationEn;
    }

    public void setOrganisationEn(String organisationEn) {
        this.organisationEn = organisationEn;
    }

    public String getOrganisationUr() {
        return organisationUr;
    }

    public void setOrganisationUr(String organisationUr) {
        this.organisationUr = organisationUr;
    }

    public OrganisationKind getOrganisationKind() {
        return organisationKind;
    }

    public void setOrganisationKind(OrganisationKind organisationKind) {
        this.organisationKind = organisationKind;
    }

    public String getPostEn() {
        return postEn;
    }

    public void setPostEn(String postEn) {
        this.postEn = postEn;
    }

    public String getPostUr() {
        return postUr;
    }

    public void setPostUr(String postUr) {
        this.postUr = postUr;
    }

    public String getHolderEn() {
        return holderEn;
    }

    public void setHolderEn(String holderEn) {
        this.holderEn = holderEn;
    }

    public String getHolderUr() {
        return holderUr;
    }

    public void setHolderUr(String holderUr) {
        this.holderUr = holderUr;
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

    public IncumbencyKind getKind() {
        return kind;
    }

    public void setKind(IncumbencyKind kind) {
        this.kind = kind;
    }

    public SeatCapacity getCapacity() {
        return capacity;
    }

    public void setCapacity(SeatCapacity capacity) {
        this.capacity = capacity;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
