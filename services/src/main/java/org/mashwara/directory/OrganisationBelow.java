package org.mashwara.directory;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * An organisation right below another one, named as on the day asked for.
 *
 * @param posts how many posts it has itself on that day
 * @param organisations how many organisations stand right below it on that day
 */
public record OrganisationBelow(long id, OrganisationKind kind, LocalText name, long posts, long organisations)
        implements Serializable {}
