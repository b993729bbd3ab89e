package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.mashwara.shared.Form;
import org.mashwara.shared.Words;

/** A recommendation with its amendments, for the committee; its secretariat records there what is decided. */
@Named
@ViewScoped
public class BundleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentQueries queries;

    @Inject
    private CommitteeService service;

    @Inject
    private Form form;

    @Inject
    private Words words;

    private Long recommendation;
    private Bundle bundle;
    private Long meeting;
    private List<Ruled> open = List.of();
    private String text;

    /** Reads it; nothing is decided beforehand. */
    public void load() {
        bundle = queries.bundle(recommendation);
        open = bundle.amendments().stream()
                .filter(amendment -> amendment.state() == AmendmentState.RECOMMENDED)
                .map(Ruled::new)
                .toList();
        text = words.of("bundle.proposedText", bundle.reference());
        if (!bundle.sessions().isEmpty()) {
            meeting = bundle.sessions().get(0).id();
        }
    }

    /** The amendments to be decided, each with what is decided on it. */
    public List<Ruled> getOpen() {
        return open;
    }

    /** The activities that more than one amendment would change, in words; empty where there is none. */
    public String getRepeated() {
        return String.join(words.of("format.comma") + " ", bundle.repeated());
    }

    /** Records the decision. */
    public String decide() {
        Rulings rulings = new Rulings(
                open.stream().collect(Collectors.toMap(ruled -> ruled.getRow().shown(), Ruled::getAdopted)));
        return form.run(() -> service.decide(recommendation, meeting, text, rulings))
                ? form.done(
                        rulings.isAnythingAdopted() ? "bundle.decided" : "bundle.rejected",
                        "/feedback/bundle?recommendation=" + recommendation)
                : null;
    }

    public Long getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(Long recommendation) {
        this.recommendation = recommendation;
    }

    public Bundle getBundle() {
        return bundle;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** An amendment with what the body decides on it. */
    public static final class Ruled implements Serializable {

        private static final long serialVersionUID = 1L;

        private final AmendmentRow row;
        private Boolean adopted;

        Ruled(AmendmentRow row) {
            this.row = row;
        }

        public AmendmentRow getRow() {
            return row;
        }

        /** Null until it is said. */
        public Boolean getAdopted() {
            return adopted;
        }

        public void setAdopted(Boolean adopted) {
            this.adopted = adopted;
        }
    }
}
