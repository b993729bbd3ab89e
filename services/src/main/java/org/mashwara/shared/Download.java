package org.mashwara.shared;

/**
 * A stored file to be handed out as an attachment.
 *
 * @param fileName a plain name with the ending of its type
 * @param contentType the type that its content showed when it was stored
 * @param content its bytes
 */
public record Download(String fileName, String contentType, byte[] content) {}
