package org.mashwara.consultation;

/** A parent body decided on amendments; what it adopted is in force. Fired within the transaction. */
public record AmendmentsDecided(long decisionId) {}
