/** Brings the models through the gate into the engine, always as a whole set. */
@NullMarked
package io.mittelpunkt.engine.deployment;

import org.jspecify.annotations.NullMarked;
