package org.mashwara.consultation;

/** Addresses of the list of what the agency has to answer, as it was narrowed. */
final class DispositionLists {

    private DispositionLists() {}

    /** @param round of which alone it shows, or null */
    static String address(SaidFilter state, Long round) {
        return "/feedback/dispositions?" + parameters(state, round);
    }

    /** What stands in the address after the question mark. */
    static String parameters(SaidFilter state, Long round) {
        return "state=" + state + (round == null ? "" : "&round=" + round);
    }
}
