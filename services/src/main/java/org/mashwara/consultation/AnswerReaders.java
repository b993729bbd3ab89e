package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Collection;

/**
 * Who reads an answer once it is out.
 *
 * @param points how many it answers
 * @param confidential how many of them only the members who wrote them read, with the answer
 */
public record AnswerReaders(int points, int confidential) implements Serializable {

    static AnswerReaders of(Collection<Point> answered) {
        return new AnswerReaders(answered.size(), (int)
                answered.stream().filter(Point::isConfidentialOnceOut).count());
    }

    /** Under what its message stands: who reads it is not the same for all points, or it is. */
    public String key(String base) {
        if (confidential == 0) {
            return base;
        }
        return base + (confidential < points ? "Mixed" : "Confidential");
    }
}
