package org.mashwara.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a post changes hands.
 *
 * @param postId the post
 * @param on the successor's first day; who leaves has held the post until the day before
 * @param kind by what kind of charge the successor holds it
 * @param notificationNumber number of the notification, or null where none is known yet
 * @param notificationDated its date, or null
 * @param shown the fingerprint of the line of holders that the person saw
 */
public record Transfer(
        long postId,
        @NotNull LocalDate on,
        @NotNull IncumbencyKind kind,
        @NotNull @Valid Successor successor,
        @Size(max = 100) String notificationNumber,
        LocalDate notificationDated,
        @NotNull String shown)
        implements Serializable {}
