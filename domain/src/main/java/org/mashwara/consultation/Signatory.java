package org.mashwara.consultation;

import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * Who decides at a station, with all names as they are on that day.
 *
 * @param account the account that decides or records
 * @param person whose account it is
 * @param post the station's post
 * @param holder who holds the post; null while it is vacant
 * @param charge by what kind of charge; null while it is vacant
 * @param inPerson whether the account's person is the holder, not a delegate
 */
public record Signatory(
        long account, LocalText person, LocalText post, LocalText holder, IncumbencyKind charge, boolean inPerson) {

    public Signatory {
        Require.present("person", person);
        Require.present("post", post);
    }
}
