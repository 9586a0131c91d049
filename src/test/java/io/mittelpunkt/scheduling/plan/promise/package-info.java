/**
 * The promise, simulated: days that are booked, planned and driven through the classes that the
 * service runs. What the world does is fixed here and was fixed before anything was tuned; what the
 * service does about it is tuned in the service alone.
 */
@NullMarked
package io.mittelpunkt.scheduling.plan.promise;

import org.jspecify.annotations.NullMarked;
