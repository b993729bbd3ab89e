package org.mashwara.identity;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mashwara.shared.Page;

/** The audit trail; filters and page stand in the address. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    private static final List<String> FEATURES = List.of(
            "meeting",
            "latechange",
            "consultation",
            "programme",
            "governance",
            "scheduling",
            "directory",
            "identity",
            "notification",
            "demo");

    @Inject
    private AuditQueries queries;

    private String who;
    private Long accountId;
    private String what;
    private LocalDate from;
    private LocalDate until;
    private String subject;
    private String subjectKind;
    private Long subjectId;
    private Integer first;
    private Page<AuditRow> page;

    /** Reads the page of the trail. */
    public void load() {
        AuditFilter filter = new AuditFilter(who, accountId, what, from, until, subjectKind, subjectId, subject);
        page = queries.list(filter, first == null ? 0 : first, SIZE);
    }

    /** The filter as it stands in the address, without the page. */
    public String getQuery() {
        String query = ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getQueryString();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.startsWith("first="))
                        .collect(Collectors.joining("&"));
    }

    public List<String> getFeatures() {
        return FEATURES;
    }

    public Page<AuditRow> getPage() {
        return page;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    /** True where a filter leaves something out. */
    public boolean isNarrowed() {
        return who != null
                || accountId != null
                || what != null
                || from != null
                || until != null
                || subject != null
                || subjectKind != null
                || subjectId != null;
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public void setSubjectKind(String subjectKind) {
        this.subjectKind = subjectKind;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(Long subjectId) {
        this.subjectId = subjectId;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }
}
