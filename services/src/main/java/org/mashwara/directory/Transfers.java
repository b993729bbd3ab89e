package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StoredFile;

/** How a post changes hands; the same rules for looking ahead and for doing it. */
@ApplicationScoped
class Transfers {

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private Instance<TransferEffects> effects;

    @Inject
    private Event<PostTransferred> transferred;

    @Inject
    private Clock clock;

    /**
     * Hands the post over, adds the successor's incumbency and tells whom it concerns.
     *
     * @param scan of the notification, or null
     */
    Incumbency carryOut(Transfer transfer, StoredFile scan) {
        LineOfHolders line = line(transfer.postId());
        line.requireUnchanged(transfer.shown());
        Incumbency next = handOver(line, transfer, successor(transfer.successor()), scan);
        incumbencies.add(next);
        transferred.fire(new PostTransferred(transfer.postId(), next.getPerson().getId(), transfer.on()));
        return next;
    }

    /** Works the transfer out on copies that are never kept; says what it will do. */
    TransferPreview preview(Transfer transfer) {
        Post post = post(transfer.postId());
        LineOfHolders line = line(transfer.postId());
        line.requireUnchanged(transfer.shown());
        List<Incumbency> leaving = line.leaving(transfer.kind(), transfer.on());
        Incumbency remaining = line.remaining(transfer.kind(), transfer.on()).orElse(null);
        Person successor = asked(transfer.successor());
        handOver(copy(post, line), transfer, successor, null);
        return new TransferPreview(
                post.nameOn(transfer.on()),
                successor.getName(),
                leaving.stream().map(HolderRow::of).toList(),
                transfer.on().minusDays(1),
                HolderRow.of(remaining),
                Math.max(0, ChronoUnit.DAYS.between(transfer.on(), LocalDate.now(clock))),
                otherPosts(transfer),
                effects.stream()
                        .sorted(Comparator.comparing(answer -> answer.getClass().getName()))
                        .flatMap(answer -> answer.of(transfer.postId(), transfer.on()).stream())
                        .toList());
    }

    /** Takes the latest hand-over back as a mistake. */
    void takeBack(long postId, long incumbencyId, String shown) {
        LineOfHolders line = line(postId);
        line.requireUnchanged(shown);
        Incumbency mistake = line.all().stream()
                .filter(incumbency -> incumbency.getId() == incumbencyId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("incumbency", incumbencyId));
        incumbencies.remove(mistake);
        line.takeBack(mistake, LocalDate.now(clock));
    }

    Post post(long postId) {
        return posts.find(postId).orElseThrow(() -> new NotFoundException("post", postId));
    }

    private LineOfHolders line(long postId) {
        return new LineOfHolders(post(postId), incumbencies.ofPost(postId));
    }

    private Incumbency handOver(LineOfHolders line, Transfer transfer, Person successor, StoredFile scan) {
        return line.handOver(
                successor,
                transfer.kind(),
                new Notification(transfer.notificationNumber(), transfer.notificationDated(), scan),
                transfer.on(),
                LocalDate.now(clock));
    }

    private static LineOfHolders copy(Post post, LineOfHolders line) {
        return new LineOfHolders(
                post,
                line.all().stream()
                        .map(incumbency -> new Incumbency(
                                post,
                                incumbency.getPerson(),
                                incumbency.getKind(),
                                incumbency.getNotificationNumber(),
                                incumbency.getPeriod()))
                        .toList());
    }

    private Person successor(Successor successor) {
        Person person = asked(successor);
        if (successor.isNew()) {
            posts.add(person);
        }
        return person;
    }

    private Person asked(Successor successor) {
        if (!successor.isNew()) {
            return posts.findPerson(successor.personId())
                    .orElseThrow(() -> new NotFoundException("person", successor.personId()));
        }
        return Person.named(successor.nameEn(), successor.nameUr(), successor.email(), successor.telephone());
    }

    private List<LocalText> otherPosts(Transfer transfer) {
        if (transfer.successor().isNew()) {
            return List.of();
        }
        List<Long> held = incumbencies.postsHeldBy(transfer.successor().personId(), transfer.on()).stream()
                .filter(id -> id != transfer.postId())
                .toList();
        return posts.withNames(held).stream()
                .map(post -> post.nameOn(transfer.on()))
                .toList();
    }
}
