package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.Form;

/** The delegates of a post: who they are, appointing, ending. */
@Named
@ViewScoped
public class DelegatesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DelegateQueries queries;

    @Inject
    private DelegateService service;

    @Inject
    private Form form;

    private Long post;
    private DelegateList delegates;
    private String signInName;
    private DelegateScope scope = DelegateScope.ANSWER;
    private LocalDate until;

    /** Reads the post's delegates. */
    public void load() {
        delegates = queries.of(post);
    }

    /** Appoints the account that was named. */
    public String appoint() {
        return form.run(() -> service.appoint(post, signInName, scope, until))
                ? form.done("delegates.appointed", page())
                : null;
    }

    /** Ends a delegation. */
    public String end(long delegateId) {
        return form.run(() -> service.revoke(delegateId)) ? form.done("delegates.ended", page()) : null;
    }

    private String page() {
        return "/account/delegates?post=" + post;
    }

    public List<DelegateRow> getCurrent() {
        return delegates.rows().stream().filter(DelegateRow::isCurrent).toList();
    }

    public List<DelegateRow> getFormer() {
        return delegates.rows().stream().filter(row -> !row.isCurrent()).toList();
    }

    public DelegateList getDelegates() {
        return delegates;
    }

    public List<DelegateScope> getScopes() {
        return List.of(DelegateScope.values());
    }

    public DelegateScope getScope() {
        return scope;
    }

    public void setScope(DelegateScope scope) {
        this.scope = scope;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }
}
