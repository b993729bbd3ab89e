package org.mashwara.governance;

import java.io.Serializable;
import java.util.List;
import org.mashwara.directory.TransferEffect;

/**
 * A version of the terms of reference as it will stand, and what it does.
 *
 * @param terms the version in words, its quorum for the seats of its first day
 * @param before the version before or as it was, for comparison; null for a body's first
 * @param effects what under way it touches
 */
public record TermsPreview(TermsRow terms, TermsRow before, List<TransferEffect> effects) implements Serializable {}
