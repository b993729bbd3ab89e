package org.mashwara.directory;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * An area in the list of areas.
 *
 * @param version as shown, to be carried by an edit
 * @param isoCode or null
 * @param parent the area that contains it, or null
 * @param depth how many areas contain it
 */
public record AreaRow(
        long id, long version, LocalText name, String pCode, String isoCode, Long parentId, LocalText parent, int depth)
        implements Serializable {}
