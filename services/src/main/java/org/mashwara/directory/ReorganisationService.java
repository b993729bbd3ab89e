package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;

/**
 * Posts are merged, split and abolished; an administrator's business, since seats and business hang on them. What
 * {@link ReorganisationQueries} previews is what is done here. To rename or move one, change it ({@link PostService},
 * {@link OrganisationService}).
 */
@Stateless
@Command
@RolesAllowed(ADMINISTRATOR)
public class ReorganisationService {

    @Inject
    private ReorganisationDesk desk;

    @Inject
    private RegisterScope scope;

    @Inject
    private CommandContext context;

    /**
     * Merges a post into another one: its holders leave the day before, the other succeeds it.
     *
     * @throws org.mashwara.shared.StaleEditException if the post or its holders have changed since
     * @throws org.mashwara.shared.BusinessException for what {@link LineOfHolders#mergeInto} and {@link Post#rename}
     *     refuse
     */
    public void merge(@NotNull @Valid Merge merge) {
        desk.merge(begin(merge.postId(), merge.shown(), merge.reason()), merge);
    }

    /**
     * Splits a post off another one.
     *
     * @return the new post's id
     * @throws org.mashwara.shared.StaleEditException if the post or its holders have changed since
     * @throws org.mashwara.shared.BusinessException for what {@link Post#splitOff} and {@link Post#rename} refuse
     */
    public long split(@NotNull @Valid Split split) {
        return desk.split(begin(split.postId(), split.shown(), split.reason()), split)
                .getId();
    }

    /**
     * Abolishes a post without a successor: its holders leave with its last day.
     *
     * @throws org.mashwara.shared.StaleEditException if the post or its holders have changed since
     * @throws org.mashwara.shared.BusinessException for what {@link LineOfHolders#abolish} refuses
     */
    public void abolish(@NotNull @Valid Abolition abolition) {
        desk.abolish(begin(abolition.postId(), abolition.shown(), abolition.reason()), abolition);
    }

    /**
     * Takes the end of a post back that was entered by mistake. Its holders do not come back with it: nobody says that
     * they stayed.
     *
     * @throws org.mashwara.shared.StaleEditException if the post or its holders have changed since
     */
    public void restore(long postId, @NotBlank @Size(max = 500) String reason, @NotNull String shown) {
        begin(postId, shown, reason).getPost().restore();
    }

    private LineOfHolders begin(long postId, String shown, String reason) {
        LineOfHolders line = desk.line(postId, shown);
        context.about("post", postId, scope.nameToday(line.getPost()));
        context.note(reason);
        return line;
    }
}
