package org.mashwara.directory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Period;

/**
 * A tree in which things move on a day: organisations under organisations, posts under posts, bodies under bodies. On
 * no day does anything stand under itself.
 */
public final class DatedTree<T> {

    private final BiFunction<T, LocalDate, T> parentOn;
    private final Function<T, Stream<LocalDate>> changeDays;
    private final String field;
    private final String rule;

    /**
     * @param parentOn what a thing stands under on a day, or null
     * @param changeDays the days on which a thing moves
     * @param field the field beside which a refusal stands
     * @param rule the key of the refusal
     */
    public DatedTree(
            BiFunction<T, LocalDate, T> parentOn,
            Function<T, Stream<LocalDate>> changeDays,
            String field,
            String rule) {
        this.parentOn = parentOn;
        this.changeDays = changeDays;
        this.field = field;
        this.rule = rule;
    }

    /**
     * Refuses that a thing stands under another for some days, if on one of them the other stands under it.
     *
     * @param parent the thing above, or null, which is always right
     * @throws BusinessException the rule, with the first such day
     */
    public void requireNoCycle(T child, T parent, Period days) {
        if (parent == null) {
            return;
        }
        for (LocalDate day : daysOfChangeAbove(parent, days)) {
            if (standsUnder(parent, child, day)) {
                throw BusinessException.onField(field, rule, day);
            }
        }
    }

    private boolean standsUnder(T lower, T upper, LocalDate day) {
        List<T> path = new ArrayList<>();
        for (T each = lower; each != null && !path.contains(each); each = parentOn.apply(each, day)) {
            if (each.equals(upper)) {
                return true;
            }
            path.add(each);
        }
        return false;
    }

    /** The first day, and every other on which the path upwards may change. */
    private TreeSet<LocalDate> daysOfChangeAbove(T start, Period days) {
        TreeSet<LocalDate> found = new TreeSet<>();
        found.add(days.getFrom());
        List<T> seen = new ArrayList<>();
        Deque<T> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            T next = waiting.remove();
            if (seen.contains(next)) {
                continue;
            }
            seen.add(next);
            List<LocalDate> its = changeDays.apply(next).filter(days::includes).toList();
            found.addAll(its);
            Stream.concat(Stream.of(days.getFrom()), its.stream())
                    .map(day -> parentOn.apply(next, day))
                    .filter(parent -> parent != null)
                    .forEach(waiting::add);
        }
        return found;
    }
}
