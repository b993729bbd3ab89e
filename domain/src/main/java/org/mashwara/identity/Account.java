package org.mashwara.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashwara.directory.Person;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Role;

/**
 * A person's own way into the portal. Nobody shares an account: staff who act for a post have their own and are its
 * {@link Delegate}s. Without a password nobody can sign in to it.
 */
@Entity
public class Account extends BaseEntity {

    /** Longest sign-in name, in characters. */
    public static final int MAX_SIGN_IN_NAME = 100;

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._@+-]{1,99}");
    private static final Pattern E_MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,189}");

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "sign_in_name")
    private String signInName;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "rights_changed_at")
    private Instant rightsChangedAt;

    @Column(name = "leaves_with_post")
    private boolean leavesWithPost;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {}

    /**
     * Opens an account, without a password yet.
     *
     * @param signInName 2 to 100 Latin letters, digits and {@code . _ @ + -}; compared without regard to case
     * @param email where mails to this person go; may be absent, and several accounts may share one. Without one mails
     *     go to the address in the register, see {@link #reachedAt}
     * @param language {@code en} or {@code ur}
     * @throws BusinessException naming the field that is wrong
     */
    public Account(
            Person person, String signInName, String email, Collection<Role> roles, String language, Instant now) {
        this.person = Require.present("person", person);
        this.signInName = signInName(signInName);
        this.email = eMail(email);
        this.language = language(language);
        this.roles = new HashSet<>(atLeastOne(roles));
        this.createdAt = Require.present("now", now);
        this.rightsChangedAt = now;
    }

    /**
     * Gives the account the roles and no others. Ends its sessions if that changes anything.
     *
     * @return true if it changed anything
     * @throws BusinessException {@code account.roleRequired} on the field {@code roles} if there is none
     */
    public boolean assignRoles(Collection<Role> wanted, Instant now) {
        Set<Role> changed = atLeastOne(wanted);
        if (changed.equals(roles)) {
            return false;
        }
        roles.retainAll(changed);
        roles.addAll(changed);
        rightsChangedAt = now;
        return true;
    }

    /**
     * Changes where mails to this person go.
     *
     * @param address an e-mail address, or blank for that of the register
     */
    public void reachAt(String address) {
        email = eMail(address);
    }

    /** Keeps the hash of a new password. Ends the sessions begun with the old one. */
    public void changePassword(String hash, Instant now) {
        Require.that(!isLocked(), "account.locked");
        passwordHash = Require.present("password", hash);
        rightsChangedAt = now;
    }

    /** Takes the password away until a new first password is chosen. Ends the account's sessions. */
    public void forgetPassword(Instant now) {
        Require.that(!isLocked(), "account.locked");
        passwordHash = null;
        rightsChangedAt = now;
    }

    /** Refuses sign-in from now on and ends the account's sessions. */
    public void lock(Instant now) {
        Require.that(!isLocked(), "account.alreadyLocked");
        lockedAt = now;
        rightsChangedAt = now;
    }

    /** Lets the account in again. */
    public void unlock(Instant now) {
        Require.that(isLocked(), "account.notLocked");
        lockedAt = null;
        rightsChangedAt = now;
    }

    /** Sets the language of screens and mails: {@code en} or {@code ur}. */
    public void speak(String code) {
        language = language(code);
    }

    /** Ends the sessions begun before now, because what the account may do has changed elsewhere. */
    public void endSessions(Instant now) {
        rightsChangedAt = now;
    }

    public Person getPerson() {
        return person;
    }

    public String getSignInName() {
        return signInName;
    }

    /** The account's own address, to which a code for a new password may go; or null. */
    public String getEmail() {
        return email;
    }

    /** Where mails to this person go: the account's own address, otherwise the one in the register; or null. */
    public String reachedAt() {
        return email == null ? person.getEmail() : email;
    }

    /** The hash of the password, or null while there is none. */
    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public String getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    /** True if its owner can administer the portal: the role, and no lock. */
    public boolean isActiveAdministrator() {
        return !isLocked() && roles.contains(Role.ADMINISTRATOR);
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    /** Since when the account is locked, or null. */
    public Instant getLockedAt() {
        return lockedAt;
    }

    /** A session begun before this instant has ended. */
    public Instant getRightsChangedAt() {
        return rightsChangedAt;
    }

    /** Says whether the account is to be locked when its person holds no post any more. */
    public void leaveWithPost(boolean leaves) {
        leavesWithPost = leaves;
    }

    /** True if the account is locked when its person holds no post any more. */
    public boolean isLeavingWithPost() {
        return leavesWithPost;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    private static Set<Role> atLeastOne(Collection<Role> roles) {
        if (roles.isEmpty()) {
            throw BusinessException.onField("roles", "account.roleRequired");
        }
        return Set.copyOf(roles);
    }

    private static String signInName(String value) {
        String name = Require.text("signInName", value, MAX_SIGN_IN_NAME);
        if (!SIGN_IN_NAME.matcher(name).matches()) {
            throw BusinessException.onField("signInName", "account.signInName");
        }
        return name;
    }

    private static String eMail(String value) {
        String address = Require.optionalText("email", value, 254);
        if (address != null && !E_MAIL.matcher(address).matches()) {
            throw BusinessException.onField("email", "account.email");
        }
        return address;
    }

    private static String language(String code) {
        if (!"en".equals(code) && !"ur".equals(code)) {
            throw BusinessException.onField("language", "account.language");
        }
        return code;
    }
}
