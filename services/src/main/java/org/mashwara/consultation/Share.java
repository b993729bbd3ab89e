package org.mashwara.consultation;

import java.io.Serializable;

/** How many agreed among those who graded. */
public record Share(
        int agreed, int graded, int notMyArea, int stronglyDisagree, int disagree, int agree, int stronglyAgree)
        implements Serializable {

    public int getAgreed() {
        return agreed;
    }

    public int getGraded() {
        return graded;
    }

    public int getNotMyArea() {
        return notMyArea;
    }

    public int getStronglyDisagree() {
        return stronglyDisagree;
    }

    public int getDisagree() {
        return disagree;
    }

    public int getAgree() {
        return agree;
    }

    public int getStronglyAgree() {
        return stronglyAgree;
    }

    static Share of(Tally tally) {
        return new Share(
                tally.agreed(),
                tally.graded(),
                tally.notMyArea(),
                tally.of(Agreement.STRONGLY_DISAGREE),
                tally.of(Agreement.DISAGREE),
                tally.of(Agreement.AGREE),
                tally.of(Agreement.STRONGLY_AGREE));
    }

    /** False where nobody graded: there is no number then, not even zero. */
    public boolean isKnown() {
        return graded > 0;
    }

    /** Step of a scale of five for the shade: 0 nobody agrees, 4 all agree; null where nobody graded. */
    public Integer getStep() {
        return graded == 0 ? null : Math.round(4f * agreed / graded);
    }
}
