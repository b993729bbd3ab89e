package org.mashwara.directory;

import java.time.LocalDate;
import java.util.List;

/** Asked by a person's card: in which bodies the person sits. The feature that knows the bodies answers with a CDI bean. */
public interface SeatsOfPerson {

    /** The most seats that are told. */
    int MOST = 50;

    /** The seats of the posts that the person holds on the day, by the code of the body. One query. */
    List<PersonSeat> on(long personId, LocalDate day);
}
