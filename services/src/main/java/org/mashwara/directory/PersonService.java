package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;

/** Keeps people: their names and how to reach them. Whose they are to keep, {@link RegisterAccess} says. */
@Stateless
@Command
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
public class PersonService {

    @Inject
    private PostRepository posts;

    @Inject
    private RegisterScope scope;

    @Inject
    private CommandContext context;

    /** Enters somebody; returns the id. */
    public long add(@NotNull @Valid PersonEntry entry) {
        Person person = new Person(entry.name(), entry.email(), entry.telephone());
        posts.add(person);
        context.about("person", person.getId(), entry.nameEn());
        return person.getId();
    }

    /**
     * Puts a name or the contact right.
     *
     * @param reason why; for the audit trail
     * @param version the version that the person saw
     * @throws NotFoundException if it is not this person's to keep
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     */
    public void correct(
            long personId, long version, @NotNull @Valid PersonEntry entry, @NotBlank @Size(max = 500) String reason) {
        Person person = begin(personId, version);
        context.note(reason);
        person.correct(entry.name(), entry.email(), entry.telephone());
    }

    /**
     * Removes somebody who was entered by mistake.
     *
     * @throws BusinessException {@code remove.inUse} if anything refers to the person
     */
    public void remove(long personId, long version) {
        if (!posts.removeIfUnused(begin(personId, version))) {
            throw new BusinessException("remove.inUse");
        }
    }

    private Person begin(long personId, long version) {
        scope.requireKeptPerson(personId);
        Person person = posts.findPerson(personId).orElseThrow(() -> new NotFoundException("person", personId));
        context.about("person", personId, person.getName().getEn());
        person.requireVersion(version);
        return person;
    }
}
