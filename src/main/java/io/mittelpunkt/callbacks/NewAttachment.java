package io.mittelpunkt.callbacks;

/**
 * A file as it came, not yet looked at.
 *
 * @param name what the sender calls it, from outside
 * @param content its bytes
 */
public record NewAttachment(String name, byte[] content) {}
