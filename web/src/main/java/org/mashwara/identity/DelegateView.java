package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** One delegation: how far it goes and until when. */
@Named
@ViewScoped
public class DelegateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DelegateQueries queries;

    @Inject
    private DelegateService service;

    @Inject
    private Form form;

    private Long post;
    private Long id;
    private DelegateList delegates;
    private DelegateRow delegate;
    private DelegateScope scope;
    private LocalDate until;

    /** Reads the delegation, while it is current. */
    public void load() {
        delegates = queries.of(post);
        delegate = delegates.rows().stream()
                .filter(row -> row.current() && row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("delegate", id));
        scope = delegate.scope();
        until = delegate.until();
    }

    /** Keeps what was changed. */
    public String save() {
        return form.run(() -> service.change(id, delegate.version(), scope, until))
                ? form.done("delegates.changed", "/account/delegates?post=" + post)
                : null;
    }

    public List<DelegateScope> getScopes() {
        return List.of(DelegateScope.values());
    }

    public DelegateList getDelegates() {
        return delegates;
    }

    public DelegateRow getDelegate() {
        return delegate;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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
}
