package org.mashwara.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.Post;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.programme.Activity;

/**
 * Whom a round would ask about what, and whom not, and why not. Who is asked follows from the workplan: an activity
 * names the posts that it concerns. Whether somebody came to the meeting does not matter: absent seats are asked too.
 *
 * @param asked one entry for each seat that is asked, in the seats' order
 * @param notAsked all other seats, in the same order
 */
public record Asking(List<Asked> asked, List<NotAsked> notAsked) {

    /** @param activities those that concern the seat's post, in the workplan's order */
    public record Asked(Seat seat, List<Activity> activities) {

        public Asked {
            activities = List.copyOf(activities);
        }
    }

    /** A seat without a response, and the reason. */
    public record NotAsked(Seat seat, NotAskedReason reason) {}

    public Asking {
        asked = List.copyOf(asked);
        notAsked = List.copyOf(notAsked);
    }

    /**
     * @param seats the seats of the round's bodies on the day that counts, in order of precedence
     * @param activities the activities of the workplan version, in their order; none where the questionnaire asks about
     *     none
     * @param addressing to whom the round is addressed
     * @param aboutActivities whether the questionnaire asks about activities: then only seats that one concerns are asked
     */
    public static Asking of(
            Collection<Seat> seats, Collection<Activity> activities, Addressing addressing, boolean aboutActivities) {
        List<Asked> asked = new ArrayList<>();
        List<NotAsked> notAsked = new ArrayList<>();
        Set<Post> posts = new HashSet<>();
        for (Seat seat : seats) {
            List<Activity> ofPost = activities.stream()
                    .filter(activity -> activity.concerns(seat.getPost()))
                    .toList();
            List<Activity> concerning =
                    ofPost.stream().filter(addressing::covers).toList();
            if (seat.getCapacity() == SeatCapacity.SECRETARIAT) {
                notAsked.add(new NotAsked(seat, NotAskedReason.RUNS_THE_ROUND));
            } else if (!addressing.reaches(seat)) {
                notAsked.add(new NotAsked(seat, NotAskedReason.NOT_ADDRESSED));
            } else if (aboutActivities && concerning.isEmpty()) {
                notAsked.add(new NotAsked(
                        seat, ofPost.isEmpty() ? NotAskedReason.NO_ACTIVITY : NotAskedReason.OTHER_SUBPROGRAMME));
            } else if (!posts.add(seat.getPost())) {
                notAsked.add(new NotAsked(seat, NotAskedReason.ASKED_FOR_ANOTHER_SEAT));
            } else {
                asked.add(new Asked(seat, concerning));
            }
        }
        return new Asking(asked, notAsked);
    }

    /** Of a round about activities that is addressed to all seats. */
    public static Asking of(Collection<Seat> seats, Collection<Activity> activities) {
        return of(seats, activities, Addressing.all(), true);
    }

    /** Of a round of which is still to be chosen to whom it is addressed: nobody is asked so far. */
    public static Asking nobodyYet(Collection<Seat> seats) {
        return new Asking(
                List.of(),
                seats.stream()
                        .map(seat -> new NotAsked(
                                seat,
                                seat.getCapacity() == SeatCapacity.SECRETARIAT
                                        ? NotAskedReason.RUNS_THE_ROUND
                                        : NotAskedReason.NOT_ADDRESSED))
                        .toList());
    }

    public boolean isNobodyAsked() {
        return asked.isEmpty();
    }
}
