package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.mashwara.shared.Format;
import org.mashwara.shared.Language;
import org.mashwara.shared.Page;
import org.mashwara.shared.Texts;

/** The audit trail; filters and page stand in the address. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    private static final List<String> FEATURES = List.of(
            "meeting", "consultation", "programme", "governance", "directory", "identity", "notification", "demo");

    @Inject
    private AuditQueries queries;

    @Inject
    private Language language;

    @Inject
    private Format format;

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

    /** The command in words, or its name where it has none. */
    public String command(String name) {
        return text("command." + name, name);
    }

    /** The changes of an entry, thing by thing. */
    public List<Group> groups(AuditRow row) {
        Map<String, List<AuditChange>> groups = new LinkedHashMap<>();
        for (AuditChange change : row.changes()) {
            String object = words(change.object()) + (change.id() == null ? "" : " " + change.id());
            groups.computeIfAbsent(object, name -> new ArrayList<>()).add(change);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /**
     * What changed in one thing.
     *
     * @param object its kind and id
     */
    public record Group(String object, List<AuditChange> changes) {

        public String getObject() {
            return object;
        }

        public List<AuditChange> getChanges() {
            return changes;
        }
    }

    /** The attribute in words. */
    public String attribute(AuditChange change) {
        return text("attribute." + change.object() + "." + change.attribute(), words(change.attribute()));
    }

    /** A value as people read it: instants as local time. */
    public String value(String stored) {
        if (stored == null) {
            return "";
        }
        if (!stored.endsWith("Z") || !stored.contains("T")) {
            return stored;
        }
        try {
            return format.stamp(Instant.parse(stored));
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    private String text(String key, String otherwise) {
        ResourceBundle texts = Texts.in(language.getLocale());
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    /** {@code signInName} as "sign in name". */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('.', ' ').toLowerCase(Locale.ROOT);
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
