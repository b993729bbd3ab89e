package org.mashwara.shared;

/** Answers who acts in the current request; {@code identity} knows. */
public interface Actors {

    /**
     * The signed-in person with roles and posts as of today, read anew in every request.
     *
     * @throws NotFoundException if nobody is signed in
     */
    Actor current();
}
