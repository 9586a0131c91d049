package io.mittelpunkt.intake.web;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.VisitWork;
import org.jspecify.annotations.Nullable;

/**
 * Where and for what a client wants a technician, checked.
 *
 * @param orderId its order that it is for; null: for none
 * @param address where
 * @param work what is to be done
 */
record VisitWish(@Nullable String orderId, PostalAddress address, VisitWork work) {}
