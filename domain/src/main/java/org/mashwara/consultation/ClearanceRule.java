package org.mashwara.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * That an office wants its responses cleared before they count, and by whom: the holder of the post that is asked, a
 * named superior post, the administrative department above, in this order, any of them. Kept for one post or for all
 * posts of an organisation and of those under it; the nearest rule applies, see {@link ClearanceRepository#applying}. A post's rule without any station exempts it
 * from its organisation's.
 */
@Entity
@Table(name = "clearance_rule")
public class ClearanceRule extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "by_holder")
    private boolean byHolder;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "superior_post_id")
    private Post superior;

    @Column(name = "by_department")
    private boolean byDepartment;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private Long setBy;

    protected ClearanceRule() {}

    private ClearanceRule(Post post, Organisation organisation) {
        this.post = post;
        this.organisation = organisation;
    }

    /** A rule for one post, to be laid down. */
    public static ClearanceRule ofPost(Post post) {
        return new ClearanceRule(Require.present("post", post), null);
    }

    /** A rule for all posts of an organisation and of those under it, to be laid down. */
    public static ClearanceRule ofOrganisation(Organisation organisation) {
        return new ClearanceRule(null, Require.present("organisation", organisation));
    }

    /**
     * Says who clears from now on; what is on its way keeps its route.
     *
     * @param holder whether the holder of the post that is asked clears
     * @param named a superior post that clears, or null
     * @param department whether the head of the administrative department above clears
     * @throws BusinessException {@code clearance.ownSuperior} on {@code superior} if it is the rule's own post, {@code
     *     clearance.nobody} for an organisation's rule without any station
     */
    public void lay(boolean holder, Post named, boolean department, Instant at, long by) {
        if (named != null && named.equals(post)) {
            throw BusinessException.onField("superior", "clearance.ownSuperior");
        }
        Require.that(post != null || holder || named != null || department, "clearance.nobody");
        this.byHolder = holder;
        this.superior = named;
        this.byDepartment = department;
        this.setAt = Require.present("at", at);
        this.setBy = by;
    }

    /**
     * The route of a response of a post.
     *
     * @param asked the post that is asked
     * @param above answers what stands above it; asked only where it clears
     * @throws BusinessException {@code clearance.noDepartment} where nothing does, {@code clearance.noHead} where it is
     *     not clear who heads it
     */
    public ClearanceRoute route(Post asked, Supplier<Optional<DepartmentAbove>> above) {
        Post head = byDepartment
                ? above.get()
                        .orElseThrow(() -> new BusinessException("clearance.noDepartment"))
                        .head()
                : null;
        return new ClearanceRoute(ClearanceRoute.inOrder(byHolder ? asked : null, superior, head));
    }

    /** The post that it is for, or null. */
    public Post getPost() {
        return post;
    }

    /** The organisation that it is for, or null. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public boolean isByHolder() {
        return byHolder;
    }

    /** The named superior post, or null. */
    public Post getSuperior() {
        return superior;
    }

    public boolean isByDepartment() {
        return byDepartment;
    }

    public Instant getSetAt() {
        return setAt;
    }

    /** Id of the account that laid it down last. */
    public Long getSetBy() {
        return setBy;
    }
}
