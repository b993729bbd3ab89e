package org.mashwara.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a post is split in two: the post itself goes on with its holder, seats and business; a new one begins beside it.
 *
 * @param postId the post
 * @param keptEn what the post is called from then on, or blank for as before
 * @param keptUr the same in Urdu, or null
 * @param partEn what the new post is called
 * @param partUr the same in Urdu, or null
 * @param from the first day of the new post
 * @param reason why, or by what order
 * @param shown the fingerprint that the person saw
 */
public record Split(
        long postId,
        @Size(max = 200) String keptEn,
        @Size(max = 200) String keptUr,
        @NotBlank @Size(max = 200) String partEn,
        @Size(max = 200) String partUr,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 500) String reason,
        @NotNull String shown)
        implements Serializable {}
