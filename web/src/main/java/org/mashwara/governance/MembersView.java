package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.directory.RegisterDay;

/** The members of a body in order of precedence, to be printed. */
@Named
@ViewScoped
public class MembersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MembersListQueries queries;

    @Inject
    private RegisterDay registerDay;

    private String code;
    private MembersList list;

    public void load() {
        list = queries.members(code, registerDay.getDay());
    }

    public MembersList getList() {
        return list;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
