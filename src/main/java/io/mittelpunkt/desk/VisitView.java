package io.mittelpunkt.desk;

import org.jspecify.annotations.Nullable;

/**
 * A visit on a page of its own, in the staff's words.
 *
 * @param id its id
 * @param orderId its order, if it has one
 * @param territoryId whose technicians come; null where we plan nothing
 * @param day the day of its window, as an ISO date
 * @param whose the customer's name, or that it is a job of the network
 * @param work what is to be done
 * @param where its address; may be empty
 * @param window what the customer was told
 * @param state where it stands
 * @param planned who comes when as it is planned now
 * @param needs how long it takes and what it takes
 * @param risk why it is at risk; null when it is not
 */
public record VisitView(
    String id,
    @Nullable String orderId,
    @Nullable String territoryId,
    String day,
    String whose,
    String work,
    String where,
    String window,
    String state,
    String planned,
    String needs,
    @Nullable String risk) {}
