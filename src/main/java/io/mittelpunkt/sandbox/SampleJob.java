package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.util.Set;

/**
 * A job of the network.
 *
 * @param id the visit's id
 * @param technician who makes it
 * @param window in which it begins
 * @param planned when he works there
 * @param area where it is
 * @param street in which street
 * @param place the place
 * @param work cabinet or measuring
 * @param skills what it needs
 */
record SampleJob(
    String id,
    SampleTechnician technician,
    TimeWindow window,
    TimeWindow planned,
    SampleArea area,
    String street,
    GeoPoint place,
    String work,
    Set<String> skills) {}
