package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.Form;

/** The TWG Secretariat bundles drafts and carries them to the parent body. */
@Named
@ViewScoped
public class RecommendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries queries;

    @Inject
    private CommitteeService service;

    @Inject
    private Form form;

    private ToRecommend choices;
    private List<Long> chosen = new ArrayList<>();
    private Long recommendation;
    private Long session;
    private String text;

    /** Reads what there is to carry. */
    public void load() {
        choices = queries.toRecommend();
    }

    /** Carries the chosen drafts with a recommendation that was made. */
    public String recommend() {
        Set<Long> drafts = new LinkedHashSet<>(chosen);
        return form.run(() -> service.recommend(meetingOf(recommendation), recommendation, drafts))
                ? form.done("recommend.done", "/feedback/bundle?recommendation=" + recommendation)
                : null;
    }

    private long meetingOf(Long made) {
        return choices.recommendations().stream()
                .filter(each -> made != null && each.id() == made)
                .map(ToRecommend.Made::meetingId)
                .findFirst()
                .orElse(0L);
    }

    /** Records a recommendation in a session, and carries the chosen drafts with it. */
    public String recommendInSession() {
        Set<Long> drafts = new LinkedHashSet<>(chosen);
        return form.run(() -> service.recommendInSession(session, text, drafts))
                ? form.done("recommend.done", "/feedback/amendments?state=RECOMMENDED")
                : null;
    }

    public ToRecommend getChoices() {
        return choices;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public Long getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(Long recommendation) {
        this.recommendation = recommendation;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
