package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** By whom the responses of a post, or of all posts of an organisation, are approved. */
@Named
@ViewScoped
public class ApprovalView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/feedback/approvals";

    @Inject
    private ClearanceRuleQueries queries;

    @Inject
    private ClearanceRuleService service;

    @Inject
    private Form form;

    private Long post;
    private Long organisation;
    private ClearanceRuleDetail detail;
    private boolean holder;
    private Long superior;
    private boolean department;

    /** Reads the rule that applies. */
    public void load() {
        if (post == null && organisation == null) {
            throw new NotFoundException("rule of approval", null);
        }
        detail = organisation == null ? queries.ofPost(post) : queries.ofOrganisation(organisation);
        holder = detail.byHolder();
        superior = detail.superiorPostId();
        department = detail.byDepartment();
    }

    /** Lays it down. */
    public String save() {
        ClearanceRuleForm rule = new ClearanceRuleForm(holder, superior, department);
        return form.run(
                        organisation == null
                                ? () -> service.layForPost(post, detail.version(), rule)
                                : () -> service.layForOrganisation(organisation, detail.version(), rule))
                ? form.done("approval.saved", LIST, detail.name())
                : null;
    }

    /** Removes the own rule. */
    public String remove() {
        return form.run(
                        organisation == null
                                ? () -> service.removeForPost(post, detail.version())
                                : () -> service.removeForOrganisation(organisation, detail.version()))
                ? form.done("approval.removed", LIST, detail.name())
                : null;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public ClearanceRuleDetail getDetail() {
        return detail;
    }

    public boolean isHolder() {
        return holder;
    }

    public void setHolder(boolean holder) {
        this.holder = holder;
    }

    public Long getSuperior() {
        return superior;
    }

    public void setSuperior(Long superior) {
        this.superior = superior;
    }

    public boolean isDepartment() {
        return department;
    }

    public void setDepartment(boolean department) {
        this.department = department;
    }
}
