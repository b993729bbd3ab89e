package org.mashwara.consultation;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How many numbers lie from one to below the next; of days the number since 1 January 1970.
 *
 * @param until first that is not in it any more
 */
public record AnswerBin(BigDecimal from, BigDecimal until, long times) implements Serializable {}
