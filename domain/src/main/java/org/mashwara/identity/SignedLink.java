package org.mashwara.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * A link that lets whoever holds it do one thing without signing in: sent by mail to one person, good for one purpose
 * and one thing, until it expires or is revoked, any number of times. Of its code only the hash is kept.
 */
@Entity
@Table(name = "signed_link")
public class SignedLink extends BaseEntity {

    @Column(name = "code_hash", columnDefinition = "char(64)")
    private String codeHash;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private Long aboutId;

    @Column(name = "post_id")
    private Long postId;

    @Column(name = "person_id")
    private Long personId;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "sent_to_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "sent_to_ur"))
    private LocalText sentTo;

    private String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    private int uses;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected SignedLink() {}

    /**
     * @param codeHash SHA-256 of the code, 64 hexadecimal digits
     * @param grant what the link opens, and for whom
     * @throws org.mashwara.shared.BusinessException {@code link.void} if it would have expired already
     */
    public SignedLink(String codeHash, LinkGrant grant, Instant now) {
        this.codeHash = Require.present("code", codeHash);
        this.purpose = Require.present("purpose", grant.purpose());
        this.aboutKind = Require.text("about", grant.aboutKind(), 50);
        this.aboutId = grant.aboutId();
        this.postId = grant.postId();
        this.personId = grant.personId();
        this.sentTo = Require.present("sentTo", grant.sentTo());
        this.address = Require.optionalText("address", grant.address(), 254);
        this.createdAt = Require.present("now", now);
        this.expiresAt = grant.expiresAt();
        Require.that(isUsable(now), "link.void");
    }

    /** Neither revoked nor expired. */
    public final boolean isUsable(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /**
     * Counts a use: something was changed by it. Looking does not count.
     *
     * @throws org.mashwara.shared.BusinessException {@code link.void} if it is revoked or expired
     */
    public void use(Instant now) {
        Require.that(isUsable(now), "link.void");
        uses++;
        lastUsedAt = now;
    }

    /** Lets it be used until a later time; one that is revoked stays void. */
    public void prolong(Instant until) {
        if (expiresAt != null && until.isAfter(expiresAt)) {
            expiresAt = until;
        }
    }

    /** Makes it void; one that is void stays so. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public String getCodeHash() {
        return codeHash;
    }

    public LinkPurpose getPurpose() {
        return purpose;
    }

    /** The kind of the thing that it opens, as in the audit trail. */
    public String getAboutKind() {
        return aboutKind;
    }

    /** The thing that it opens. */
    public Long getAboutId() {
        return aboutId;
    }

    /** The post for which its holder acts, or null. */
    public Long getPostId() {
        return postId;
    }

    /** Id of the person to whom it was sent, or null where it went to an office. */
    public Long getPersonId() {
        return personId;
    }

    /** Name of the person or office to whom it was sent. */
    public LocalText getSentTo() {
        return sentTo;
    }

    /** The mail address to which it was sent, or null. */
    public String getAddress() {
        return address;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Until when it can be used; null for as long as it is not revoked. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** When it was made void, or null. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** How often something was changed by it. */
    public int getUses() {
        return uses;
    }

    /** When something was last changed by it, or null. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
