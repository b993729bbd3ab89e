package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.Page;
import org.mashwara.shared.Role;

/** The list of accounts; search, filters and page stand in the address. */
@Named
@ViewScoped
public class AccountsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    private static final List<String> STATES = List.of("active", "waiting", "locked");

    @Inject
    private AccountQueries queries;

    private String search;
    private String role;
    private String state;
    private Integer first;
    private Page<AccountRow> page;

    /** Reads the page of the list. */
    public void load() {
        page = queries.list(search, role, state, first == null ? 0 : first, SIZE);
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<String> getStates() {
        return STATES;
    }

    public Page<AccountRow> getPage() {
        return page;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }
}
