package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Person;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.Require;
import org.mashwara.shared.Role;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.Settings;

/**
 * Accounts of those who hold a post, are sent a signed link, and have none yet: opened when the link is used, without a
 * password, so that what is done by it is recorded as theirs and can be gone on with.
 */
@ApplicationScoped
class LinkAccounts {

    @Inject
    private AccountRepository accounts;

    @Inject
    private PostRepository register;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Whom a link lets in that was sent to a person without an account.
     *
     * @throws org.mashwara.shared.BusinessException {@code link.void} unless the person holds the link's post today and is
     *     reached at the address to which it was sent; {@code link.account} where counterparts need a second factor,
     *     which is set up with a password
     */
    LinkSessions.Admission admission(OpenedLink link) {
        Optional<Person> person = Optional.ofNullable(link.personId()).flatMap(register::findPerson);
        Require.that(person.filter(each -> holds(each, link)).isPresent(), "link.void");
        Require.that(link.isSentTo(person.orElseThrow().getEmail()), "link.void");
        Require.that(!settings.roles(SettingKey.SECOND_FACTOR_ROLES).contains(Role.COUNTERPART), "link.account");
        return new LinkSessions.Admission(null, false);
    }

    private boolean holds(Person person, OpenedLink link) {
        return incumbencies.postsHeldBy(person.getId(), LocalDate.now(clock)).contains(link.postId());
    }

    /**
     * Opens the account, in the transaction of the command that lets the person in; does nothing where the person got
     * one meanwhile, by another device or link; namesakes who come at once get one after the other theirs. It has no address of its own: an office's goes to the next holder, and
     * mails go to the one in the register as before. To be called only for whom {@link #admission} admits.
     *
     * @param language {@code en} or {@code ur}, in which the person reads the page
     */
    void open(OpenedLink link, String language) {
        if (accounts.ofPersonAlone(link.personId()).isEmpty()) {
            Person person = register.findPerson(link.personId()).orElseThrow();
            accounts.nameAlone(SignInNames.plain(person.getName()));
            String name = SignInNames.of(
                    person.getName(), taken -> accounts.bySignInName(taken).isPresent());
            accounts.add(new Account(person, name, null, Set.of(Role.COUNTERPART), language, clock.instant()));
        }
    }
}
