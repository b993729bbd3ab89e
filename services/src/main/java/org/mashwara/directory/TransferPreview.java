package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What a transfer will do, before it is recorded.
 *
 * @param leaving who leaves, with the last day; nobody where the post is vacant
 * @param lastDay the last day of those who leave
 * @param remaining the substantive holder who remains behind whoever acts, or null
 * @param daysBack how many days the first day lies in the past; 0 if it does not
 * @param otherPosts posts that the successor holds on that day besides
 * @param effects what goes with the post, in the order of the features
 */
public record TransferPreview(
        LocalText post,
        LocalText successor,
        List<HolderRow> leaving,
        LocalDate lastDay,
        HolderRow remaining,
        long daysBack,
        List<LocalText> otherPosts,
        List<TransferEffect> effects)
        implements Serializable {}
