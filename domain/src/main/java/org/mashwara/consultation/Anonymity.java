package org.mashwara.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether how often each answer to a question was given may be told where authors are hidden. What one member may be told,
 * all are told: pages are printed and passed on. So it is told only if it tells nothing to any of them, whatever that one
 * knows already: its own answers, and those that it has approved.
 */
public final class Anonymity {

    private Anonymity() {}

    /**
     * What one seat answered to a question, once or about several things.
     *
     * @param answers how many answers it gave, "not my area" apart
     * @param times how often it gave each; several may be in one answer
     */
    public record Given(long seat, long answers, Map<String, Long> times) {

        public Given {
            times = Map.copyOf(times);
        }
    }

    /**
     * True if nobody can tell of any other seat what it answered: at least {@value Attribution#SMALL_GROUP} seats are left
     * when those are taken away that one knows, and of no answer are there so many that one of these must have given it.
     *
     * @param known the seats that each reader knows
     */
    public static boolean isKept(Collection<Given> given, Collection<Set<Long>> known) {
        return Stream.concat(Stream.of(Set.<Long>of()), known.stream())
                .allMatch(own -> isKept(given.stream()
                        .filter(each -> each.answers() > 0 && !own.contains(each.seat()))
                        .toList()));
    }

    private static boolean isKept(List<Given> others) {
        long all = others.stream().mapToLong(Given::answers).sum();
        long most = others.stream().mapToLong(Given::answers).max().orElse(0);
        return others.size() >= Attribution.SMALL_GROUP
                && others.stream()
                        .flatMap(each -> each.times().keySet().stream())
                        .distinct()
                        .noneMatch(answer -> all - times(others, answer) < most);
    }

    private static long times(List<Given> others, String answer) {
        return others.stream()
                .mapToLong(each -> each.times().getOrDefault(answer, 0L))
                .sum();
    }
}
