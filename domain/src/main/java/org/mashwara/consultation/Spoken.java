package org.mashwara.consultation;

import org.mashwara.programme.Activity;
import org.mashwara.programme.Output;
import org.mashwara.programme.Subprogramme;
import org.mashwara.shared.Require;

/**
 * A comment or a proposal as it stands in a submitted response; the only thing that points know of answers.
 *
 * @param source names the answer within its response, the same in every version of the response
 * @param activity the activity that it is about, or null
 * @param output the output that it is about, also the one to which its activity leads; null for words about the whole
 */
public record Spoken(String source, PointKind kind, Activity activity, Output output, String words) {

    /** Longest words, in characters. */
    public static final int MAX_WORDS = 4000;

    public Spoken {
        source = Require.text("source", source, 100);
        Require.present("kind", kind);
        words = Require.text("words", words, MAX_WORDS);
    }

    /** The subprogramme whose lead has to answer; null for words about the whole. */
    public Subprogramme subprogramme() {
        return output == null ? null : output.getOutcome().getSubprogramme();
    }
}
