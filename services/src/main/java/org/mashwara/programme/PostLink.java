package org.mashwara.programme;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** A post by its name of today. */
public record PostLink(long id, LocalText name) implements Serializable {}
