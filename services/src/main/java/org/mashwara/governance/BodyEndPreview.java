package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.shared.LocalText;

/**
 * What the end of a body does.
 *
 * @param seats how many seats end with it
 * @param below the bodies that advise it and then advise nobody who decides
 * @param effects what under way it touches
 */
public record BodyEndPreview(
        LocalText name, LocalDate lastDay, int seats, List<LocalText> below, List<TransferEffect> effects)
        implements Serializable {}
