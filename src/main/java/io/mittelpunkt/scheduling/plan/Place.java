package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.TimeWindow;

/**
 * Where a visit fits into a route.
 *
 * @param route whose day
 * @param at before which stop; the number of stops: as the last
 * @param window in which it begins there
 * @param begin when it begins, in seconds since the epoch
 * @param extraWay by how many seconds the ways grow
 * @param cost what it costs the plan, in seconds of travel
 */
record Place(Route route, int at, TimeWindow window, long begin, long extraWay, double cost) {}
