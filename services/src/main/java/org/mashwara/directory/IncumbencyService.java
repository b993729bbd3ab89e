package org.mashwara.directory;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Period;
import org.mashwara.shared.Upload;

/**
 * Keeps who held, holds or will hold a post. A change of hands is a {@link TransferService transfer}; here an incumbency is
 * entered beside others, ended, put right or set aside.
 */
@Stateless
@Command
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
public class IncumbencyService {

    @Inject
    private PostDesk desk;

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private NotificationScans scans;

    @Inject
    private RegisterScope scope;

    @Inject
    private Event<PostTransferred> transferred;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Enters an incumbency of a post.
     *
     * @param scan of the notification, or null
     * @param shown the fingerprint of the line of holders that the person saw
     * @throws NotFoundException if the post is not this person's to keep
     * @throws org.mashwara.shared.StaleEditException if the line has changed since
     * @throws org.mashwara.shared.BusinessException for what {@link LineOfHolders#enter} refuses
     */
    public void enter(long postId, @NotNull @Valid IncumbencyEntry entry, Upload scan, @NotNull String shown) {
        LineOfHolders line = begin(postId, shown);
        Incumbency entered = line.enter(person(entry), entry.kind(), notification(entry, scan), period(entry));
        incumbencies.add(entered);
        context.note(entry.notificationNumber());
        tellOfHolder(holderToday(line), line.with(entered));
    }

    /**
     * Ends an incumbency without a successor.
     *
     * @param until its last day
     * @throws org.mashwara.shared.BusinessException for what {@link LineOfHolders#end} refuses
     */
    public void end(
            long postId,
            long incumbencyId,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 500) String reason,
            @NotNull String shown) {
        LineOfHolders line = begin(postId, shown);
        context.note(reason);
        line.end(line.get(incumbencyId), until);
    }

    /**
     * Puts an incumbency right.
     *
     * @param scan of the notification, or null to leave what there is
     * @throws org.mashwara.shared.BusinessException for what {@link LineOfHolders#correct} refuses
     */
    public void correct(
            long postId,
            long incumbencyId,
            @NotNull @Valid IncumbencyEntry entry,
            Upload scan,
            @NotBlank @Size(max = 500) String reason,
            @NotNull String shown) {
        LineOfHolders line = begin(postId, shown);
        context.note(reason);
        Person before = holderToday(line);
        line.correct(line.get(incumbencyId), person(entry), entry.kind(), notification(entry, scan), period(entry));
        tellOfHolder(before, line);
    }

    /** Sets an incumbency aside that was entered by mistake; it is kept, with the reason, among the mistaken entries. */
    public void setAside(
            long postId, long incumbencyId, @NotBlank @Size(max = 500) String reason, @NotNull String shown) {
        LineOfHolders line = begin(postId, shown);
        context.note(reason);
        Incumbency mistake = line.get(incumbencyId);
        incumbencies.add(line.setAside(mistake, reason, clock.instant()));
        incumbencies.remove(mistake);
    }

    private LineOfHolders begin(long postId, String shown) {
        scope.requireKept(postId);
        Post post = desk.post(postId);
        context.about("post", postId, scope.nameToday(post));
        LineOfHolders line = new LineOfHolders(post, incumbencies.ofPost(postId));
        line.requireUnchanged(shown);
        return line;
    }

    private Person holderToday(LineOfHolders line) {
        return line.holderOn(scope.today()).map(Incumbency::getPerson).orElse(null);
    }

    /** Whoever so comes to hold the post today is told what waits there, as after a transfer. */
    private void tellOfHolder(Person before, LineOfHolders after) {
        after.holderOn(scope.today())
                .filter(holder -> !holder.getPerson().equals(before))
                .ifPresent(holder -> transferred.fire(new PostTransferred(
                        holder.getPost().getId(),
                        holder.getPerson().getId(),
                        holder.getPeriod().getFrom())));
    }

    private Person person(IncumbencyEntry entry) {
        return posts.findPerson(entry.person()).orElseThrow(() -> new NotFoundException("person", entry.person()));
    }

    private static Period period(IncumbencyEntry entry) {
        return Period.between(entry.from(), entry.until());
    }

    private Notification notification(IncumbencyEntry entry, Upload scan) {
        return new Notification(entry.notificationNumber(), entry.notificationDated(), scans.keep(scan));
    }
}
