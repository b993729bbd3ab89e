package org.mashwara.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mashwara.directory.Post;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Output;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * A comment or a proposal of a submitted response that waits for the agency's disposition. Somebody of the agency has to
 * answer it by a day; the seat that wrote it may have it reopened once. Every step stays on record.
 */
@Entity
@Table(name = "feedback_point")
public class Point extends BaseEntity {

    /** Most tags of one point. */
    public static final int MOST_TAGS = 10;

    /** Longest tag, in characters. */
    public static final int MAX_TAG = 40;

    /** Longest reason for a reassignment or a reopening, in characters. */
    public static final int MAX_NOTE = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "response_id")
    private Response response;

    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PointKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    private Activity activity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "output_id")
    private Output output;

    @Column(name = "words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PointState state;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_post_id")
    private Post assignee;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "confidential")
    private boolean confidential;

    @Column(name = "to_be_confidential")
    private Boolean toBeConfidential;

    @Column(name = "open_since")
    private Instant openSince;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disposition_id")
    private Disposition disposition;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @ElementCollection
    @CollectionTable(name = "point_tag", joinColumns = @JoinColumn(name = "point_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @OneToMany(mappedBy = "point", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PointStep> steps = new ArrayList<>();

    protected Point() {}

    /**
     * A point that waits from now on.
     *
     * @param response submitted
     * @param assignee the post that has to answer: the lead of the activity's subprogramme; null while nobody leads it
     * @param dueOn the last day on which the answer is in time
     * @throws BusinessException {@code point.beforeSubmission}
     */
    public Point(Response response, Spoken spoken, Post assignee, LocalDate dueOn, Instant at) {
        this.response = Require.present("response", response);
        Require.that(response.isSubmitted(), "point.beforeSubmission");
        this.source = spoken.source();
        this.kind = spoken.kind();
        this.activity = spoken.activity();
        this.output = spoken.output();
        this.words = spoken.words();
        this.assignee = assignee;
        this.dueOn = Require.present("dueOn", dueOn);
        this.raisedAt = Require.present("at", at);
        this.state = PointState.WAITING;
        step(PointStepKind.RAISED, at, response.getGiving().getSubmittedBy(), assignee, null);
    }

    /**
     * The seat submitted its response anew. Other words than before wait for an answer again; an answer that was given
     * to the earlier ones stays on record, and so do these. A point that was taken back comes back.
     *
     * @param version the response as it counts now
     * @return false if the words have not changed
     */
    public boolean become(Response version, Spoken spoken, LocalDate newDueOn, Instant at) {
        this.response = Require.present("response", version);
        if (words.equals(spoken.words()) && state != PointState.WITHDRAWN) {
            return false;
        }
        String before = words.equals(spoken.words()) ? null : words;
        this.words = spoken.words();
        waitAgain(newDueOn);
        step(PointStepKind.REWORDED, at, response.getGiving().getSubmittedBy(), null, before);
        return true;
    }

    /** The seat took it back; nobody has to answer it any more. */
    public void withdraw(Instant at) {
        if (state != PointState.WITHDRAWN) {
            this.state = PointState.WITHDRAWN;
            this.toBeConfidential = null;
            step(PointStepKind.WITHDRAWN, at, null, null, null);
        }
    }

    /**
     * Names the post of the agency that answers, or gives it to another.
     *
     * @param why for the record; may be left out where nobody was named yet
     * @throws BusinessException {@code point.notWaiting}; {@code required} or {@code tooLong} on {@code why};
     *     {@code point.sameAssignee} on {@code assignee}
     */
    public void assignTo(Post post, String why, Instant at, long by) {
        Require.that(state == PointState.WAITING, "point.notWaiting");
        Require.present("assignee", post);
        if (post.equals(assignee)) {
            throw BusinessException.onField("assignee", "point.sameAssignee");
        }
        String note =
                assignee == null ? Require.optionalText("why", why, MAX_NOTE) : Require.text("why", why, MAX_NOTE);
        this.assignee = post;
        step(PointStepKind.ASSIGNED, at, by, post, note);
    }

    /**
     * Whether only the seat that wrote it, and the agency, read the point and its answer: from now on or, where the answer
     * waits for its release, from then on.
     */
    void keepConfidential(boolean only, Instant at) {
        if (state == PointState.HELD) {
            this.toBeConfidential = only;
        } else {
            becomeConfidential(only, at);
            this.toBeConfidential = null;
        }
    }

    private void becomeConfidential(boolean only, Instant at) {
        if (confidential && !only) {
            this.openSince = at;
        }
        this.confidential = only;
    }

    /**
     * Sorts it under words by which it is found together with others. Only what a person changes is changed: tags that
     * somebody else added or removed since they were shown stay so.
     *
     * @param shown its tags as the person saw them
     * @param wanted what the person made of them; blanks and doubles are passed over
     * @throws BusinessException {@code point.tooManyTags}, {@code point.tooManyTagsWith} where only those are too many that
     *     others added meanwhile; {@code tooLong} on {@code tags}
     */
    public void retag(Collection<String> shown, Collection<String> wanted) {
        this.tags = Tags.changed(tags, shown, wanted);
    }

    /**
     * The seat is not content with the answer: the point waits for another one. Once.
     *
     * @param reason why
     * @param newDueOn the last day on which the new answer is in time
     * @throws BusinessException {@code point.notAnswered}, {@code point.reopenedBefore}; {@code required} or {@code
     *     tooLong} on {@code reason}
     */
    public void reopen(String reason, LocalDate newDueOn, Instant at, long by) {
        Require.that(state == PointState.ANSWERED, "point.notAnswered");
        Require.that(isReopenable(), "point.reopenedBefore");
        String note = Require.text("reason", reason, MAX_NOTE);
        waitAgain(Require.present("dueOn", newDueOn));
        this.reopenedAt = at;
        step(PointStepKind.REOPENED, at, by, null, note);
    }

    /** True while nothing that its seat may read answers it. */
    public boolean isAwaitingAnswer() {
        return state == PointState.WAITING || state == PointState.HELD;
    }

    /** True if it is answered, and was not reopened before. */
    public boolean isReopenable() {
        return state == PointState.ANSWERED && reopenedAt == null;
    }

    private void waitAgain(LocalDate newDueOn) {
        this.disposition = null;
        this.toBeConfidential = null;
        this.dueOn = newDueOn;
        this.state = PointState.WAITING;
    }

    /** @throws BusinessException {@code disposition.alreadyGiven} unless it waits for an answer */
    void requireWaiting() {
        Require.that(state == PointState.WAITING, "disposition.alreadyGiven");
    }

    void held(Disposition by, Instant at) {
        this.disposition = by;
        this.toBeConfidential = null;
        this.state = PointState.HELD;
        note(PointStepKind.HELD, at, by.getGivenBy(), null);
    }

    void answered(Disposition by, PointStepKind how, Instant at, long account, String note) {
        if (state == PointState.HELD && toBeConfidential != null) {
            becomeConfidential(toBeConfidential, at);
        }
        this.toBeConfidential = null;
        this.disposition = by;
        this.state = PointState.ANSWERED;
        note(how, at, account, note);
    }

    void sentBack(Instant at, long by, String note) {
        this.state = PointState.WAITING;
        note(PointStepKind.SENT_BACK, at, by, note);
    }

    /** Something happened to its answer. */
    void note(PointStepKind what, Instant at, long by, String note) {
        steps.add(new PointStep(this, what, at, by, note, disposition));
    }

    private void step(PointStepKind what, Instant at, Long by, Post post, String note) {
        steps.add(new PointStep(this, what, at, by, note, post));
    }

    /** True on a later day than the one by which the answer was due, as long as none is published. */
    public boolean isOverdueOn(LocalDate day) {
        return isAwaitingAnswer() && dueOn.isBefore(day);
    }

    /** True if the agency has said that it will do it, all or in part. */
    public boolean isAccepted() {
        return state == PointState.ANSWERED && disposition.getVerdict() != Verdict.NOT_ACCEPTED;
    }

    /** True if the seat has written it anew, or given it again, after that moment. */
    boolean isWrittenAnewAfter(Instant moment) {
        return steps.stream()
                .anyMatch(step ->
                        step.getKind() == PointStepKind.REWORDED && step.getAt().isAfter(moment));
    }

    /** True if its round is about a workplan, which can be amended because of it; false if it is about a meeting. */
    public boolean isAboutWorkplan() {
        return response.getRound().getWorkplanVersion() != null;
    }

    /** The response that says it, in the version that counts. */
    public Response getResponse() {
        return response;
    }

    /** As {@link Spoken#source}. */
    public String getSource() {
        return source;
    }

    public PointKind getKind() {
        return kind;
    }

    /** The activity that it is about, or null. */
    public Activity getActivity() {
        return activity;
    }

    /** The output that it is about, also of its activity; null for words about the whole. */
    public Output getOutput() {
        return output;
    }

    /** As they were written, in the language in which they were. */
    public String getWords() {
        return words;
    }

    public PointState getState() {
        return state;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    /** The post that has to answer, or null while there is none. */
    public Post getAssignee() {
        return assignee;
    }

    /** The last day on which the answer is in time. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** True if only the seat that wrote it, and the agency, read it. */
    public boolean isConfidential() {
        return confidential;
    }

    /**
     * What {@link #isConfidential} becomes with the release of the answer that is held; of one that was sent back, what was
     * wanted; otherwise null.
     */
    public Boolean getToBeConfidential() {
        return toBeConfidential;
    }

    /** Since when all read it again; what was said before stays between its seat and the agency. Null if it always was open. */
    public Instant getOpenSince() {
        return openSince;
    }

    /** True if only the seat and the agency read it once the answer that it has is out. */
    public boolean isConfidentialOnceOut() {
        return state == PointState.HELD && toBeConfidential != null ? toBeConfidential : confidential;
    }

    /** The answer, published or not; null while there is none. */
    public Disposition getDisposition() {
        return disposition;
    }

    /** When the seat had it reopened, or null. */
    public Instant getReopenedAt() {
        return reopenedAt;
    }

    /** By their letters. */
    public SortedSet<String> getTags() {
        return new TreeSet<>(tags);
    }

    /** What happened to it, the oldest first. */
    public List<PointStep> getSteps() {
        return List.copyOf(steps);
    }
}
