package io.mittelpunkt.intake;

import java.util.Map;
import java.util.UUID;

/**
 * An event as it is sent.
 *
 * @param id tells it from every other
 * @param type the notification's type in TMF622
 * @param orderId which order it is about
 * @param fields the plain fields of what it is about, for filters
 * @param body JSON
 */
public record RenderedEvent(
    UUID id, String type, String orderId, Map<String, String> fields, String body) {}
