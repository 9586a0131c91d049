package io.mittelpunkt.callbacks;

/**
 * A file that we kept. Doors hand it out only as a download, never as something that a browser
 * shows or runs.
 *
 * @param info what is known of it
 * @param customerId whose thread it stands in
 * @param content its bytes
 */
public record StoredAttachment(AttachmentInfo info, String customerId, byte[] content) {}
