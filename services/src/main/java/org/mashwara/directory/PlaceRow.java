package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * Where a post stood, and when.
 *
 * @param parent the post above, or null
 * @param until the last day; null for where it stands now
 */
public record PlaceRow(LocalText organisation, LocalText parent, String grade, LocalDate from, LocalDate until)
        implements Serializable {

    /** All places of a post, the newest first; nothing if it never moved. */
    static List<PlaceRow> of(Post post) {
        List<FormerPlace> formers = post.getFormerPlaces().stream()
                .sorted(Comparator.comparing(FormerPlace::getUntil))
                .toList();
        if (formers.isEmpty()) {
            return List.of();
        }
        List<PlaceRow> places = new ArrayList<>();
        LocalDate since = post.getBeginning();
        for (FormerPlace former : formers) {
            places.add(0, row(former.getPlace(), since, former.getUntil()));
            since = former.getUntil().plusDays(1);
        }
        places.add(0, row(post.getPlace(), since, null));
        return places;
    }

    private static PlaceRow row(Place place, LocalDate from, LocalDate until) {
        return new PlaceRow(
                place.organisation().nameOn(from),
                place.parent() == null ? null : place.parent().nameOn(from),
                place.grade(),
                from,
                until);
    }
}
