package org.mashwara.consultation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mashwara.shared.Require;

/** Words under which a point is sorted, as several persons change them at the same time. */
final class Tags {

    private Tags() {}

    /** As {@link Point#retag}, of a point that has {@code tags} now. */
    static Set<String> changed(Set<String> tags, Collection<String> shown, Collection<String> wanted) {
        Set<String> before = clean(shown);
        Set<String> after = clean(wanted);
        Require.that(after.size() <= Point.MOST_TAGS, "point.tooManyTags", Point.MOST_TAGS);
        Set<String> ofOthers = new TreeSet<>(tags);
        ofOthers.removeAll(before);
        Set<String> now = new HashSet<>(tags);
        before.stream().filter(tag -> !after.contains(tag)).forEach(now::remove);
        after.stream().filter(tag -> !before.contains(tag)).forEach(now::add);
        Require.that(
                now.size() <= Point.MOST_TAGS, "point.tooManyTagsWith", Point.MOST_TAGS, String.join(", ", ofOthers));
        return now;
    }

    private static Set<String> clean(Collection<String> written) {
        Set<String> clean = new TreeSet<>();
        for (String tag : written) {
            if (tag != null && !tag.isBlank()) {
                clean.add(Require.text("tags", tag, Point.MAX_TAG).toLowerCase(Locale.ROOT));
            }
        }
        return clean;
    }
}
