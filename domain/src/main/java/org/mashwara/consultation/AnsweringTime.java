package org.mashwara.consultation;

/** How long it takes to answer on a phone, so that nobody puts off what takes two minutes. */
public final class AnsweringTime {

    /** Most are a tap, some are skipped, a few are a sentence. */
    private static final int QUESTIONS_A_MINUTE = 10;

    private AnsweringTime() {}

    /**
     * @param open questions that are not answered yet, each as often as it is asked
     * @return minutes, to the nearest, at least one
     */
    public static int minutes(int open) {
        return Math.max(1, Math.round((float) open / QUESTIONS_A_MINUTE));
    }
}
