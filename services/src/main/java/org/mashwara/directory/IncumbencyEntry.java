package org.mashwara.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a form says of an incumbency.
 *
 * @param person id of who holds the post
 * @param kind by what kind of charge
 * @param from the first day
 * @param until the last day, or null
 * @param notificationNumber number of the notification, or null where none is known yet
 * @param notificationDated its date, or null
 */
public record IncumbencyEntry(
        @NotNull Long person,
        @NotNull IncumbencyKind kind,
        @NotNull LocalDate from,
        LocalDate until,
        @Size(max = 100) String notificationNumber,
        LocalDate notificationDated)
        implements Serializable {}
