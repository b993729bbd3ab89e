package org.mashwara.consultation;

import java.io.Serializable;

/**
 * What an amendment does to one activity.
 *
 * @param before null for one that is added
 * @param after null for one that is given up
 */
public record ActivityChange(String code, ActivitySide before, ActivitySide after) implements Serializable {}
