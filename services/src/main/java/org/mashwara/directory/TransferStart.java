package org.mashwara.directory;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A post whose transfer somebody begins to record.
 *
 * @param id the post
 * @param name the post's name today
 * @param holder who holds it today; null where it is vacant
 * @param shown what tells a later change of its holders ({@link Transfer#shown})
 */
public record TransferStart(long id, LocalText name, HolderRow holder, String shown) implements Serializable {}
