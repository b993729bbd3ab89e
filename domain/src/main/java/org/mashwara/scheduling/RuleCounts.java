package org.mashwara.scheduling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Rules by their keys, each with a number: how often it is broken. Kept as a text: {@code roomIsFree=1;cityIsOpen=2}. */
public final class RuleCounts {

    private static final RuleCounts NONE = new RuleCounts(Map.of());

    private final Map<String, Integer> times;

    private RuleCounts(Map<String, Integer> times) {
        this.times = new LinkedHashMap<>(times);
    }

    public static RuleCounts none() {
        return NONE;
    }

    public static RuleCounts of(Map<String, Integer> times) {
        return new RuleCounts(times);
    }

    static RuleCounts parse(String text) {
        return new RuleCounts(Arrays.stream(text.split(";"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("="))
                .collect(Collectors.toMap(
                        each -> each[0], each -> Integer.valueOf(each[1]), (one, same) -> one, LinkedHashMap::new)));
    }

    /** By the rules' keys, in their order. */
    public Map<String, Integer> times() {
        return new LinkedHashMap<>(times);
    }

    public boolean isEmpty() {
        return times.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleCounts that && times.equals(that.times);
    }

    @Override
    public int hashCode() {
        return Objects.hash(times);
    }

    @Override
    public String toString() {
        return times.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(";"));
    }
}
