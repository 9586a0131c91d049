package io.mittelpunkt.callbacks;

/**
 * What is known of a file without opening it.
 *
 * @param id its number, {@code AT-…}
 * @param name what it is called, one line without a path, ending as its type says
 * @param mediaType its type, as found in its bytes
 * @param bytes how long it is
 */
public record AttachmentInfo(String id, String name, String mediaType, int bytes) {}
