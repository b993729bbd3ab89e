package org.mashwara.scheduling.planning;

/**
 * The days on which a meeting may be, and the one that suits best.
 *
 * @param firstDay as {@link PlanningCalendar} counts days
 * @param lastDay included
 * @param idealDay within the window
 */
public record Window(int firstDay, int lastDay, int idealDay) {

    public Window {
        if (lastDay < firstDay || idealDay < firstDay || idealDay > lastDay) {
            throw new IllegalArgumentException(firstDay + " to " + lastDay + ", ideally " + idealDay);
        }
    }

    public boolean includes(int day) {
        return day >= firstDay && day <= lastDay;
    }
}
