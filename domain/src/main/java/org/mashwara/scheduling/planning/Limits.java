package org.mashwara.scheduling.planning;

/** Takes in, from a rule, of which meetings at which places only so many can be together. */
@FunctionalInterface
public interface Limits {

    /**
     * @param limit which limit, a number of the rule's own
     * @param most how many meetings may be in that limit before the rule is broken; each one more breaks it once more
     */
    void in(long limit, int most);
}
