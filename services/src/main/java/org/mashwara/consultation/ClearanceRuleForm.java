package org.mashwara.consultation;

import java.io.Serializable;

/**
 * Who clears an office's responses, as a form brings it.
 *
 * @param holder whether the holder of the post that is asked clears
 * @param superiorPostId a named superior post that clears, or null
 * @param department whether the head of the administrative department above clears
 */
public record ClearanceRuleForm(boolean holder, Long superiorPostId, boolean department) implements Serializable {}
