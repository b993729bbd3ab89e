package org.mashwara.dashboard;

import java.io.Serializable;
import org.mashwara.directory.AreaForm;
import org.mashwara.governance.BodyForm;

/**
 * The first body, with the area that it is about.
 *
 * @param area to be added, or null for a body that is about the whole programme
 * @param body its area is the one above, whatever it says
 */
public record FirstBody(AreaForm area, BodyForm body) implements Serializable {}
