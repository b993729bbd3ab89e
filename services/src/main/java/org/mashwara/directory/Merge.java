package org.mashwara.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a post is merged into another one.
 *
 * @param postId the post that ends
 * @param into the post that stays
 * @param nameEn what the post that stays is called from then on, or blank for as before
 * @param nameUr the same in Urdu, or null
 * @param from the first day on which only the other exists
 * @param reason why, or by what order
 * @param shown the fingerprint that the person saw
 */
public record Merge(
        long postId,
        @NotNull Long into,
        @Size(max = 200) String nameEn,
        @Size(max = 200) String nameUr,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 500) String reason,
        @NotNull String shown)
        implements Serializable {}
