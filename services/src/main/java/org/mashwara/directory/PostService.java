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
import java.time.LocalDate;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;

/** Keeps posts: their names, grades and places. Whose they are to keep, {@link RegisterAccess} says. */
@Stateless
@Command
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
public class PostService {

    @Inject
    private PostDesk desk;

    @Inject
    private RegisterScope scope;

    @Inject
    private PostRepository posts;

    @Inject
    private CommandContext context;

    /**
     * Enters a post.
     *
     * @param since the first day that the register is to know of it
     * @return its id
     */
    public long create(@NotNull @Valid PostEntry entry, @NotNull LocalDate since) {
        Post created = desk.create(entry, since);
        context.about("post", created.getId(), entry.nameEn());
        return created.getId();
    }

    /**
     * Renames a post, moves it to another organisation or under another post, or grades it anew, from a day on; earlier
     * days stay as they were.
     *
     * @param reason why, or by what order; for the audit trail
     * @param shown the fingerprint that the person saw
     * @throws org.mashwara.shared.NotFoundException if it is not this person's to keep
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     * @throws BusinessException for what {@link PostDesk#change} refuses
     */
    public void change(
            long postId,
            @NotNull @Valid PostEntry entry,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 500) String reason,
            @NotNull String shown) {
        desk.change(begin(postId, shown, reason), entry, from);
    }

    /**
     * Puts right what was entered wrongly, for all days on which the entry of a day holds.
     *
     * @param on a day on which the wrong entry holds
     * @param nameSince the right first day of the name, or null to leave it
     * @param placeSince the right first day in that place, or null to leave it
     * @throws org.mashwara.shared.NotFoundException if it is not this person's to keep
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     * @throws BusinessException for what {@link PostDesk#correct} refuses
     */
    public void correct(
            long postId,
            @NotNull @Valid PostEntry entry,
            @NotNull LocalDate on,
            LocalDate nameSince,
            LocalDate placeSince,
            @NotBlank @Size(max = 500) String reason,
            @NotNull String shown) {
        desk.correct(begin(postId, shown, reason), entry, on, nameSince, placeSince);
    }

    /**
     * Removes a post that was entered by mistake.
     *
     * @throws BusinessException {@code remove.inUse} if anything refers to it: what is referred to is never removed
     */
    public void remove(long postId, @NotNull String shown) {
        Post post = desk.post(postId);
        scope.requireAdding();
        context.about("post", postId, scope.nameToday(post));
        post.requireUnchanged(shown);
        if (!posts.removeIfUnused(post)) {
            throw new BusinessException("remove.inUse");
        }
    }

    private Post begin(long postId, String shown, String reason) {
        scope.requireKept(postId);
        Post post = desk.post(postId);
        context.about("post", postId, scope.nameToday(post));
        context.note(reason);
        post.requireUnchanged(shown);
        return post;
    }
}
