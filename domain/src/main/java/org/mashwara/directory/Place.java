package org.mashwara.directory;

import org.mashwara.shared.Require;

/**
 * Where a post stands.
 *
 * @param organisation the organisation to which it belongs
 * @param parent the post above, or null
 * @param grade the grade as the service writes it, {@code BS-20} for example, or null
 */
public record Place(Organisation organisation, Post parent, String grade) {

    public Place {
        Require.present("organisation", organisation);
        grade = Require.optionalText("grade", grade, 20);
    }
}
