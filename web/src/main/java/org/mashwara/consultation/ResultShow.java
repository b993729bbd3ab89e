package org.mashwara.consultation;

/** What the page of results shows. */
public enum ResultShow {
    QUESTION,
    SUBPROGRAMME,
    OUTPUT,
    ACTIVITY,
    SEAT,
    PROVINCE,
    ROUND,
    VERSION,
    TREND,
    RATE
}
