package org.mashwara.consultation;

import org.mashwara.programme.Activity;
import org.mashwara.programme.Output;

/**
 * What one answer is about: an activity, an output, or neither, where a section is asked once.
 *
 * @param activity null unless it is about an activity
 * @param output null unless it is about an output as a whole
 */
public record About(Activity activity, Output output) {

    private static final About NOTHING = new About(null, null);

    public About {
        if (activity != null && output != null) {
            throw new IllegalArgumentException("about an activity or an output, not both");
        }
    }

    /** Asked once, about nothing in particular. */
    public static About nothing() {
        return NOTHING;
    }

    public static About activity(Activity activity) {
        return new About(activity, null);
    }

    public static About output(Output output) {
        return new About(null, output);
    }

    public boolean isNothing() {
        return activity == null && output == null;
    }

    /** True if what was said about one bears on the other: the same, one within the other, or asked once. */
    public boolean bearsOn(About other) {
        if (isNothing() || other.isNothing()) {
            return true;
        }
        if (activity != null && other.activity != null) {
            return activity.equals(other.activity);
        }
        return outputOf().equals(other.outputOf());
    }

    private Output outputOf() {
        return activity == null ? output : activity.getOutput();
    }
}
