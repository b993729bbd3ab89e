package org.mashwara.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mashwara.governance.Seat;
import org.mashwara.programme.Activity;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;
import org.mashwara.shared.StaleEditException;

/**
 * One seat's answers in a feedback round: saved as a draft as often as one likes, submitted once, and then unchanged
 * for good.
 */
@Entity
@Table(name = "response")
public class Response extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private FeedbackRound round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ResponseState state;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private Long savedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "post_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "post_ur"))
    private LocalText postName;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "person_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "person_ur"))
    private LocalText personName;

    @ManyToMany
    @JoinTable(
            name = "response_activity",
            joinColumns = @JoinColumn(name = "response_id"),
            inverseJoinColumns = @JoinColumn(name = "activity_id"))
    private Set<Activity> activities = new HashSet<>();

    @OneToMany(mappedBy = "response", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Answer> answers = new ArrayList<>();

    protected Response() {}

    /** @param about the activities that concern the seat's post; at least one */
    public Response(FeedbackRound round, Seat seat, Collection<Activity> about) {
        this.round = Require.present("round", round);
        this.seat = Require.present("seat", seat);
        Require.that(!about.isEmpty(), "response.aboutNothing");
        this.activities.addAll(about);
        this.state = ResponseState.NOT_STARTED;
    }

    /**
     * Saves what a person put in about one activity. Questions that are not given keep their answer; a given one that
     * is empty loses it. A draft of one's own may be overwritten (the last one counts), one that somebody else saved
     * since may not.
     *
     * @param shownVersion the version that the person saw
     * @param at now
     * @param by the account that saves
     * @throws BusinessException {@code response.alreadySubmitted}, {@code round.closed}, {@code response.notAsked}
     *     about an activity or a question that is not asked
     * @throws StaleEditException if another account has saved since the person looked
     */
    public void save(long shownVersion, Activity about, Collection<GivenAnswer> given, Instant at, long by) {
        requireDraft();
        round.requireOpen(at);
        requireNobodyElseSaved(shownVersion, by);
        Require.that(activities.contains(about), "response.notAsked");
        for (GivenAnswer one : given) {
            Require.that(one.question().getQuestionnaire().equals(round.getQuestionnaire()), "response.notAsked");
            put(about, one);
        }
        this.state = ResponseState.DRAFT;
        this.savedAt = at;
        this.savedBy = by;
    }

    /**
     * Gives the response, once and for good. The same account sending the same page again (a double click, a repeated
     * request on a bad line) changes nothing and is not refused.
     *
     * @param shownVersion the version that the person checked before sending
     * @param at now
     * @param by the account that submits
     * @param post the post's name today
     * @param holder who holds the post today, as named in the record; null while it is vacant
     * @return false if this very submission has been received before
     * @throws BusinessException {@code response.alreadySubmitted} for a second one, {@code round.closed},
     *     {@code response.empty} if nothing was answered
     * @throws StaleEditException if another account has saved since the person looked
     */
    public boolean submit(long shownVersion, Instant at, long by, LocalText post, LocalText holder) {
        if (isSubmitted() && Objects.equals(submittedBy, by) && shownVersion < getVersion()) {
            return false;
        }
        requireDraft();
        round.requireOpen(at);
        requireNobodyElseSaved(shownVersion, by);
        Require.that(!answers.isEmpty(), "response.empty");
        this.state = ResponseState.SUBMITTED;
        this.submittedAt = at;
        this.submittedBy = by;
        this.postName = Require.present("post", post);
        this.personName = holder;
        return true;
    }

    private void requireDraft() {
        Require.that(!isSubmitted(), "response.alreadySubmitted");
    }

    private void requireNobodyElseSaved(long shownVersion, long by) {
        if (shownVersion != getVersion() && !Objects.equals(savedBy, by)) {
            throw new StaleEditException();
        }
    }

    private void put(Activity about, GivenAnswer given) {
        Optional<Answer> there = answers.stream()
                .filter(answer -> answer.isTo(about, given.question()))
                .findFirst();
        if (given.isEmpty()) {
            there.ifPresent(answers::remove);
        } else if (there.isPresent()) {
            there.get().become(given);
        } else {
            answers.add(new Answer(this, about, given));
        }
    }

    public boolean isSubmitted() {
        return state == ResponseState.SUBMITTED;
    }

    public FeedbackRound getRound() {
        return round;
    }

    public Seat getSeat() {
        return seat;
    }

    public ResponseState getState() {
        return state;
    }

    /** When a draft was last saved, or null. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** Id of the account that saved last, or null. */
    public Long getSavedBy() {
        return savedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Id of the account that submitted: the holder's or a delegate's. */
    public Long getSubmittedBy() {
        return submittedBy;
    }

    /** The post's name when the response was submitted, or null before. */
    public LocalText getPostName() {
        return postName;
    }

    /** Who held the post when the response was submitted; null before, or if nobody did. */
    public LocalText getPersonName() {
        return personName;
    }

    /** What is asked about, in no order. */
    public Set<Activity> getActivities() {
        return Set.copyOf(activities);
    }

    /** In no order. */
    public List<Answer> getAnswers() {
        return List.copyOf(answers);
    }

    public Optional<Answer> answerTo(Activity about, Question question) {
        return answers.stream().filter(answer -> answer.isTo(about, question)).findFirst();
    }
}
