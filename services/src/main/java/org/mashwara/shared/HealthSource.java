package org.mashwara.shared;

import java.util.List;

/** Asked of every feature that has something which may be unwell; at most one query each. */
public interface HealthSource {

    /** How its parts are now. */
    List<HealthLine> health();
}
