package org.mashwara.scheduling.planning;

/**
 * Tries the places of a few meetings in all combinations that break no hard rule, while all others stay where they are:
 * branch and bound. The meeting with the fewest places left is next; what cannot leave fewer meetings out, or as few for
 * less, is not looked at. Within the number of looks it is given it finds the best; where they do not suffice, the best
 * it came across.
 */
final class Backtracking {

    private final Choices choices;
    private final SearchState state;
    private int[] meetings = new int[0];
    private int open;
    private int out;
    private long looks;
    private int[] best;
    private int fewestOut;
    private long least;

    Backtracking(Choices choices, SearchState state) {
        this.choices = choices;
        this.state = state;
    }

    /**
     * Puts the meetings, of which some may be out, so that as few as possible are out, and of such ways the cheapest. What
     * stood stays where nothing better is found.
     *
     * @param among the meetings; together with the others they break no hard rule that they could keep
     * @param most so many places it looks at
     * @return how many it looked at; fewer than the most if nothing better exists
     */
    long improve(int[] among, long most) {
        meetings = among.clone();
        open = meetings.length;
        out = 0;
        looks = most;
        best = state.copy();
        least = SearchState.costOf(state.value());
        fewestOut = 0;
        for (int meeting : meetings) {
            if (state.isPlaced(meeting)) {
                state.take(meeting);
            } else {
                fewestOut++;
            }
        }
        branch();
        state.restore(best);
        return most - Math.max(0, looks);
    }

    private void branch() {
        int next = Choices.NONE;
        int fewest = Integer.MAX_VALUE;
        int without = out;
        long atLeast = SearchState.costOf(state.value());
        for (int i = 0; i < open; i++) {
            int meeting = meetings[i];
            int first = free(meeting, 0);
            if (first == Choices.NONE) {
                without++;
            } else {
                atLeast += choices.cost(meeting, first);
                int places = countFree(meeting, first, fewest);
                if (places < fewest) {
                    fewest = places;
                    next = i;
                }
            }
        }
        if (looks <= 0 || without > fewestOut || without == fewestOut && atLeast >= least) {
            return;
        }
        if (next == Choices.NONE) {
            fewestOut = without;
            least = atLeast;
            best = state.copy();
        } else {
            branchOver(next);
        }
    }

    private void branchOver(int next) {
        int meeting = meetings[next];
        meetings[next] = meetings[--open];
        meetings[open] = meeting;
        int position = open;
        for (int choice = free(meeting, 0); choice != Choices.NONE && looks > 0; choice = free(meeting, choice + 1)) {
            state.put(meeting, choice);
            branch();
            state.take(meeting);
        }
        out++;
        if (out <= fewestOut && looks > 0) {
            branch();
        }
        out--;
        open = position + 1;
        meetings[position] = meetings[next];
        meetings[next] = meeting;
    }

    /** The first of a meeting's choices, from one on, that breaks no hard rule. */
    private int free(int meeting, int from) {
        int count = choices.count(meeting);
        for (int choice = from; choice < count; choice++) {
            looks--;
            if (state.breaches(meeting, choice) == 0) {
                return choice;
            }
        }
        return Choices.NONE;
    }

    /** How many choices from the first free one on are free; no more than so many are counted. */
    private int countFree(int meeting, int first, int most) {
        int places = 0;
        for (int choice = first; choice != Choices.NONE && places < most; choice = free(meeting, choice + 1)) {
            places++;
        }
        return places;
    }
}
