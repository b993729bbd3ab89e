package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a change of the register will do, before it is done.
 *
 * @param from its first day; null for a correction, which holds for all days of the wrong entry
 * @param lines what will be different
 * @param leaving whose incumbency ends by it
 * @param touched what is tied to the posts
 * @param posts how many posts it is about
 * @param lookedAt how many of them were looked at for what is tied to them
 */
public record ChangePreview(
        LocalDate from,
        List<ChangeLine> lines,
        List<HolderRow> leaving,
        List<Touched> touched,
        long posts,
        long lookedAt)
        implements Serializable {}
