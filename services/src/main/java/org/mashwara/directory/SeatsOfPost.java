package org.mashwara.directory;

import java.time.LocalDate;
import java.util.List;

/** Asked by a post's page: in which bodies the post sits. The feature that knows the bodies answers with a CDI bean. */
public interface SeatsOfPost {

    /** The seats that the post has on the day, by the code of the body. One query. */
    List<PostSeat> on(long postId, LocalDate day);
}
