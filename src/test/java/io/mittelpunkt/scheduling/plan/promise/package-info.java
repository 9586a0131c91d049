/**
 * The promise, simulated: days that are booked, planned and driven through the classes that the
 * service runs. What the world does is fixed in {@code Chances}, {@code Work} and {@code Request};
 * what the service does about it is tuned in the service, and in {@code Ours} alone.
 */
@NullMarked
package io.mittelpunkt.scheduling.plan.promise;

import org.jspecify.annotations.NullMarked;
