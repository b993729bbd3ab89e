package org.mashwara.scheduling.planning;

/** Which part of a placement a rule looks at; what is judged of that part need not be judged again for each other one. */
public enum PlacementPart {
    /** When it is: the rule says the same of every room. */
    TIME,
    /** Where it is: the rule says the same of every slot. */
    VENUE,
    /** Both. */
    ALL
}
