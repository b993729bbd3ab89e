package org.mashwara.governance;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * The members of a body on a day, in order of precedence.
 *
 * @param telephonesShown whether whoever asks may see by what number members are reached
 */
public record MembersList(
        String code, LocalText name, LocalText city, boolean telephonesShown, List<MemberLine> members)
        implements Serializable {}
