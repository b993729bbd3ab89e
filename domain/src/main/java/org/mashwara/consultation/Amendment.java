package org.mashwara.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.meeting.Decision;
import org.mashwara.meeting.Recommendation;
import org.mashwara.programme.Budget;
import org.mashwara.programme.Output;
import org.mashwara.programme.Quarter;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * A proposed change of a workplan that answers accepted points: drafted by a lead, recommended by the body that reviews
 * the workplan, decided by its parent body; adopted, it stands in the workplan's next version.
 */
@Entity
@Table(name = "amendment")
public class Amendment extends BaseEntity {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 4000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workplan_version_id")
    private WorkplanVersion base;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AmendmentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AmendmentState state;

    @Column(name = "reason")
    private String reason;

    @Column(name = "activity_code")
    private String activityCode;

    @Column(name = "to_code")
    private String toCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "output_id")
    private Output output;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "name_ur"))
    private LocalText name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_organisation_id")
    private Organisation responsible;

    @Embedded
    private Budget budget;

    /** A list, as those of an activity. */
    @ElementCollection
    @OrderBy("year, number")
    @CollectionTable(name = "amendment_quarter", joinColumns = @JoinColumn(name = "amendment_id"))
    private List<Quarter> quarters = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "amendment_post",
            joinColumns = @JoinColumn(name = "amendment_id"),
            inverseJoinColumns = @JoinColumn(name = "post_id"))
    private Set<Post> posts = new HashSet<>();

    @OneToMany(mappedBy = "amendment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<AmendedPoint> answered = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lead_post_id")
    private Post lead;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private Long draftedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recommendation_id")
    private Recommendation recommendation;

    @Column(name = "recommended_at")
    private Instant recommendedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "result_version_id")
    private WorkplanVersion result;

    protected Amendment() {}

    /**
     * Drafts it.
     *
     * @param base the version in force
     * @param points points that the agency has accepted, at least in part; at least one
     * @param reason why the change answers them, read by the parent body
     * @param lead the post that drafts it
     * @throws BusinessException {@code amendment.notInForce}, {@code amendment.needsAPoint}, {@code
     *     amendment.pointNotAccepted}; {@code amendment.workplanEnded}; as {@link WorkplanVersion#effectOf} where the change is none; as {@link
     *     AmendmentReach#require} where it is another lead's to propose
     */
    public Amendment(
            WorkplanVersion base,
            Collection<Point> points,
            AmendmentContent content,
            String reason,
            Post lead,
            Instant at,
            long by) {
        this.base = Require.present("base", base);
        Require.that(base.isInForce(), "amendment.notInForce");
        Require.that(!points.isEmpty(), "amendment.needsAPoint");
        Require.that(points.stream().allMatch(Point::isAccepted), "amendment.pointNotAccepted");
        Require.present("at", at);
        requireTime(points.iterator().next().getResponse().getRound(), at);
        Set.copyOf(points).forEach(point -> answered.add(new AmendedPoint(this, point, at)));
        this.lead = Require.present("lead", lead);
        this.draftedAt = at;
        this.draftedBy = by;
        this.state = AmendmentState.DRAFT;
        redraft(content, reason, at);
    }

    private void requireTime(FeedbackRound round, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, round.getZone());
        Require.that(base.getWorkplan().timeOn(day).mayBeAmended(), "amendment.workplanEnded");
    }

    /**
     * Writes the draft anew, for what the points that are accepted say now.
     *
     * @throws BusinessException {@code amendment.notDraft}, or as the constructor
     */
    public final void redraft(AmendmentContent content, String newReason, Instant at) {
        Require.that(state == AmendmentState.DRAFT, "amendment.notDraft");
        base.effectOf(content.change());
        new AmendmentReach(lead, getPoints()).require(base, content);
        this.kind = content.kind();
        this.activityCode = content.code();
        this.toCode = content.toCode();
        this.output = content.output();
        this.name = content.name();
        this.responsible = content.responsible();
        this.budget = content.budget();
        this.quarters.clear();
        this.quarters.addAll(Quarter.copies(content.quarters()));
        this.posts.clear();
        this.posts.addAll(content.posts());
        this.reason = Require.text("reason", newReason, MAX_REASON);
        confirm(at);
    }

    private void confirm(Instant at) {
        answered.forEach(each -> each.confirm(at));
    }

    /**
     * Is taken back by its lead.
     *
     * @param shownVersion as the lead saw it
     * @return false if it was taken back before, so that nothing is to be done
     * @throws BusinessException {@code amendment.notDraft}
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     */
    public boolean withdraw(long shownVersion) {
        if (state == AmendmentState.WITHDRAWN) {
            return false;
        }
        requireVersion(shownVersion);
        Require.that(state == AmendmentState.DRAFT, "amendment.notDraft");
        this.state = AmendmentState.WITHDRAWN;
        return true;
    }

    /**
     * Goes to the parent body with a recommendation.
     *
     * @throws BusinessException {@code amendment.notDraft}; {@code amendment.unfounded} unless {@link #isFounded};
     *     {@code amendment.otherBody} unless a body of the recommendation's meeting reviews the workplan
     */
    public void recommend(Recommendation with, Instant at) {
        Require.that(state == AmendmentState.DRAFT, "amendment.notDraft");
        Require.that(isFounded(), "amendment.unfounded");
        Require.present("recommendation", with);
        Require.that(
                with.getMeeting().getBodies().stream()
                        .anyMatch(sitting -> sitting.getBody()
                                        .getProgrammeId()
                                        .equals(base.getWorkplan()
                                                .getProgramme()
                                                .getId())
                                && (sitting.getBody().getArea() == null
                                        || sitting.getBody()
                                                .getArea()
                                                .equals(base.getWorkplan().getArea()))),
                "amendment.otherBody");
        this.recommendation = with;
        this.recommendedAt = at;
        confirm(at);
        this.state = AmendmentState.RECOMMENDED;
    }

    /**
     * Is taken out of its recommendation before the parent body decides, and is a draft as before.
     *
     * @throws BusinessException {@code amendment.notRecommended}
     */
    public void takeOut() {
        Require.that(state == AmendmentState.RECOMMENDED, "amendment.notRecommended");
        this.recommendation = null;
        this.recommendedAt = null;
        this.state = AmendmentState.DRAFT;
    }

    /**
     * The parent body decided for it; stands in the workplan from that version on.
     *
     * @throws BusinessException as {@link #reject}
     */
    public void adopt(Decision by, WorkplanVersion version, Instant at) {
        decide(by, at);
        this.result = Require.present("version", version);
        confirm(at);
        this.state = AmendmentState.ADOPTED;
    }

    /**
     * The parent body decided against it.
     *
     * @throws BusinessException {@code amendment.notRecommended}; {@code amendment.notItsBody} unless the body to which
     *     it was recommended sat in the meeting that decided
     */
    public void reject(Decision by, Instant at) {
        decide(by, at);
        this.state = AmendmentState.REJECTED;
    }

    private void decide(Decision by, Instant at) {
        Require.that(state == AmendmentState.RECOMMENDED, "amendment.notRecommended");
        Require.present("decision", by);
        Require.that(
                by.getMeeting().getBodies().stream()
                        .anyMatch(sitting -> sitting.getBody().equals(recommendation.getToBody())),
                "amendment.notItsBody");
        this.decision = by;
        this.decidedAt = at;
    }

    /** True while something that it answers is accepted: not taken back, written anew or refused since. */
    public boolean isFounded() {
        return answered.stream().map(AmendedPoint::getPoint).anyMatch(Point::isAccepted);
    }

    /** What it would change. */
    public AmendmentContent getContent() {
        return new AmendmentContent(
                kind, activityCode, toCode, output, name, responsible, budget, Set.copyOf(quarters), posts);
    }

    /** The version for which it was drafted. */
    public WorkplanVersion getBase() {
        return base;
    }

    public AmendmentState getState() {
        return state;
    }

    /** Why, in the language in which it was written. */
    public String getReason() {
        return reason;
    }

    /** The post of the agency that drafted it. */
    public Post getLead() {
        return lead;
    }

    /** What it answers. */
    public Set<Point> getPoints() {
        return answered.stream().map(AmendedPoint::getPoint).collect(Collectors.toUnmodifiableSet());
    }

    /** The same, each with the words that it answers. */
    public List<AmendedPoint> getAnswered() {
        return List.copyOf(answered);
    }

    public Instant getDraftedAt() {
        return draftedAt;
    }

    /** Id of the account that drafted it. */
    public Long getDraftedBy() {
        return draftedBy;
    }

    /** With what it went to the parent body, or null. */
    public Recommendation getRecommendation() {
        return recommendation;
    }

    public Instant getRecommendedAt() {
        return recommendedAt;
    }

    /** What the parent body decided, or null. */
    public Decision getDecision() {
        return decision;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** The version of the workplan in which it stands first; null unless adopted. */
    public WorkplanVersion getResult() {
        return result;
    }
}
