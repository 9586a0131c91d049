package io.mittelpunkt.scheduling.web;

import org.jspecify.annotations.Nullable;

/**
 * Whom he meets at the next stop.
 *
 * @param firstName the customer's first name; nothing else of his name
 * @param call a {@code tel:} link to him, or to the service's number where we have none of his
 * @param own whether that is his own number
 * @param language in which he would like to be spoken with, in words; null when any will do
 */
record ContactView(String firstName, String call, boolean own, @Nullable String language) {}
