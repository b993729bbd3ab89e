package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private List<Long> adopted = new ArrayList<>();
    private String text;

    /** Reads it; what is to be decided is proposed for adoption. */
    public void load() {
        bundle = queries.bundle(recommendation);
        adopted = open().stream().map(AmendmentRow::id).collect(Collectors.toCollection(ArrayList::new));
        text = words.of("bundle.proposedText", bundle.reference());
        if (!bundle.sessions().isEmpty()) {
            meeting = bundle.sessions().get(0).id();
        }
    }

    private List<AmendmentRow> open() {
        return bundle.amendments().stream()
                .filter(amendment -> amendment.state() == AmendmentState.RECOMMENDED)
                .toList();
    }

    /** The amendments to be decided. */
    public List<AmendmentRow> getOpen() {
        return open();
    }

    /** The activities that more than one amendment would change, in words; empty where there is none. */
    public String getRepeated() {
        return String.join(words.of("format.comma") + " ", bundle.repeated());
    }

    /** Records the decision. */
    public String decide() {
        Set<Long> chosen = new HashSet<>(adopted);
        return form.run(() -> service.decide(recommendation, meeting, text, chosen))
                ? form.done("bundle.decided", "/feedback/bundle?recommendation=" + recommendation)
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

    public List<Long> getAdopted() {
        return adopted;
    }

    public void setAdopted(List<Long> adopted) {
        this.adopted = adopted;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
