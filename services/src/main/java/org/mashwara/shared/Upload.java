package org.mashwara.shared;

/**
 * A file as it comes in from a form, not yet checked.
 *
 * @param fileName as the person's device calls it
 * @param content its bytes
 */
public record Upload(String fileName, byte[] content) {}
