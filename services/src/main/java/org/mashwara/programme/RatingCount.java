package org.mashwara.programme;

import java.io.Serializable;

/** How many activities have a rating. */
public record RatingCount(ProgressRating rating, long count) implements Serializable {}
