package org.mashwara.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a post is abolished.
 *
 * @param postId the post
 * @param from the first day without it
 * @param reason why, or by what order
 * @param shown the fingerprint that the person saw
 */
public record Abolition(
        long postId,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 500) String reason,
        @NotNull String shown) implements Serializable {}
