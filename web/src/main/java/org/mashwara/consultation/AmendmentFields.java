package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is typed when an amendment is drafted. */
public class AmendmentFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String newCode;
    private String toCode;
    private Long output;
    private String nameEn;
    private String nameUr;
    private Long responsible;
    private BigDecimal amount;
    private List<String> quarters = new ArrayList<>();
    private List<Long> posts = new ArrayList<>();
    private String reason;

    /** Begins with an activity as it stands. */
    void begin(String activity, List<AmendmentForm.ActivityChoice> activities) {
        code = activity;
        activities.stream()
                .filter(each -> each.code().equals(activity))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(AmendmentForm.ActivityChoice activity) {
        nameEn = activity.name().getEn();
        nameUr = activity.name().getUr();
        responsible = activity.responsibleId();
        quarters = new ArrayList<>(activity.quarters());
        posts = new ArrayList<>(activity.postIds());
    }

    /** Goes on with a draft. */
    void take(AmendmentEntry entry, String draftReason) {
        code = entry.code();
        newCode = entry.code();
        toCode = entry.toCode();
        output = entry.outputId();
        nameEn = entry.nameEn();
        nameUr = entry.nameUr();
        responsible = entry.responsibleId();
        amount = entry.amount();
        quarters = new ArrayList<>(entry.quarters());
        posts = new ArrayList<>(entry.postIds());
        reason = draftReason;
    }

    AmendmentEntry entry(AmendmentKind kind) {
        return new AmendmentEntry(
                kind,
                kind == AmendmentKind.ADDED ? newCode : code,
                toCode,
                output,
                nameEn,
                nameUr,
                responsible,
                amount,
                quarters,
                posts);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getToCode() {
        return toCode;
    }

    public void setToCode(String toCode) {
        this.toCode = toCode;
    }

    public Long getOutput() {
        return output;
    }

    public void setOutput(Long output) {
        this.output = output;
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

    public Long getResponsible() {
        return responsible;
    }

    public void setResponsible(Long responsible) {
        this.responsible = responsible;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public List<String> getQuarters() {
        return quarters;
    }

    public void setQuarters(List<String> quarters) {
        this.quarters = quarters;
    }

    public List<Long> getPosts() {
        return posts;
    }

    public void setPosts(List<Long> posts) {
        this.posts = posts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
