package org.mashwara.directory;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** An organisation, named as on the day asked for. */
public record OrganisationRow(long id, OrganisationKind kind, LocalText name) implements Serializable {}
