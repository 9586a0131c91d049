package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.util.Set;

/**
 * A technician of the sample region on a day.
 *
 * @param id his id
 * @param territory where he works
 * @param state whose holidays are his
 * @param base where his day begins and ends
 * @param skills what he knows
 * @param day the day
 * @param shift when he works, by the usual week
 */
record SampleTechnician(
    String id,
    String territory,
    String state,
    GeoPoint base,
    Set<String> skills,
    LocalDate day,
    TimeWindow shift) {}
