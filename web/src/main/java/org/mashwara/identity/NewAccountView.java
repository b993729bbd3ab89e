package org.mashwara.identity;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.Form;
import org.mashwara.shared.Role;

/** Opens an account: first for whom, then with what. */
@Named
@ViewScoped
public class NewAccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountQueries queries;

    @Inject
    private AccountService service;

    @Inject
    private Form form;

    private String search;
    private Long personId;
    private String someone;

    private List<PersonLine> found = List.of();
    private PersonLine person;
    private String nameEn;
    private String nameUr;
    private String signInName;
    private String email;
    private String language = "en";
    private List<String> roles = new ArrayList<>();

    /** Finds persons, or the one who was chosen. */
    public void load() {
        if (personId != null) {
            person = queries.personWithoutAccount(personId);
            email = person.email();
        } else if (search != null) {
            found = queries.personsWithoutAccount(search);
        }
    }

    /** Opens the account; leads to the code to print, or to the account where a link was mailed. */
    public String open() {
        IssuedCode[] issued = new IssuedCode[1];
        boolean done = form.run(() -> issued[0] =
                service.open(new NewAccount(personId, nameEn, nameUr, signInName, email, language, chosen(roles))));
        if (!done) {
            return null;
        }
        return issued[0].isMailed()
                ? form.done("newAccount.opened", "/admin/account?id=" + issued[0].accountId())
                : PrintCodeView.show(issued[0], FacesContext.getCurrentInstance());
    }

    static Set<Role> chosen(List<String> names) {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        names.forEach(name -> chosen.add(Role.valueOf(name)));
        return chosen;
    }

    /** True while the person is still to be found. */
    public boolean isSearching() {
        return person == null && !isSomeoneNew();
    }

    public boolean isSomeoneNew() {
        return "new".equals(someone);
    }

    public boolean isSearched() {
        return search != null;
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public List<PersonLine> getFound() {
        return found;
    }

    public PersonLine getPerson() {
        return person;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getSomeone() {
        return someone;
    }

    public void setSomeone(String someone) {
        this.someone = someone;
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

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
