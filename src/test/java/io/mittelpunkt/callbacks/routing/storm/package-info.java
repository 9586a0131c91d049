/**
 * A storm day, simulated: calls that are asked for, promised, offered and made by the rules that
 * the service runs. What the world does is fixed in {@code Chances}, {@code Roster} and {@code
 * Requests}; what the service does about it is tuned in the service alone.
 */
@NullMarked
package io.mittelpunkt.callbacks.routing.storm;

import org.jspecify.annotations.NullMarked;
