package org.mashwara.directory;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** A person as a form to put the entry right shows it, with the version that it shows. */
public record PersonForm(long id, long version, LocalText name, String email, String telephone)
        implements Serializable {}
