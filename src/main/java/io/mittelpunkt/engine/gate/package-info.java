/**
 * The model gate: what a set of models must keep before it may run. It knows the models, the names
 * of the beans they call and the words of the rooms, and neither Spring nor a running engine.
 */
@NullMarked
package io.mittelpunkt.engine.gate;

import org.jspecify.annotations.NullMarked;
