package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mashwara.shared.Form;
import org.mashwara.shared.Shown;

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
    private List<AmendmentRow> changed = List.of();
    private Long recommendation;
    private Long session;
    private String text;

    /** Reads what there is to carry. */
    public void load() {
        choices = queries.toRecommend();
    }

    /** Carries the chosen drafts with a recommendation that was made. */
    public String recommend() {
        boolean[] carried = new boolean[1];
        return carry(() -> carried[0] =
                        service.recommend(meetingOf(recommendation), recommendation, choices.shown(chosen)))
                ? form.done(
                        carried[0] ? "recommend.done" : "recommend.doneBefore",
                        "/feedback/bundle?recommendation=" + recommendation)
                : null;
    }

    private boolean carry(Form.Work work) {
        // read anew whatever refused it: a draft may also have lost what it answers
        boolean done = form.run(work, () -> {});
        if (!done) {
            lookAgain();
        }
        return done;
    }

    /** Shows what there is now; ticked stays only what says what it said when it was ticked. */
    private void lookAgain() {
        Set<Shown> ticked = choices.shown(chosen);
        choices = queries.toRecommend();
        List<Long> others = ticked.stream()
                .filter(draft -> !choices.offers(draft))
                .map(Shown::id)
                .toList();
        chosen = new ArrayList<>(ticked.stream().map(Shown::id).toList());
        chosen.removeAll(others);
        changed = others.isEmpty() ? List.of() : queries.standing(others);
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
        return carry(() -> service.recommendInSession(session, text, choices.shown(chosen)))
                ? form.done("recommend.done", "/feedback/amendments?state=RECOMMENDED")
                : null;
    }

    public ToRecommend getChoices() {
        return choices;
    }

    /** What was ticked and has changed since it was shown, as it stands now. */
    public List<AmendmentRow> getChanged() {
        return changed;
    }

    /** Whether that one has. */
    public boolean hasChanged(long amendment) {
        return changed.stream().anyMatch(row -> row.id() == amendment);
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
