package io.mittelpunkt.customers;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;

/**
 * What delays a whole territory.
 *
 * @param id its id
 * @param territoryId where
 * @param kind storm, flood, outage or roads
 * @param delay by how much visits are later
 * @param during from when until when
 */
public record RegionalEvent(
    String id, String territoryId, String kind, Duration delay, TimeWindow during) {}
