/** What knows the engine: delegates, words and contexts of the callback flows. */
@NullMarked
package io.mittelpunkt.callbacks.flow;

import org.jspecify.annotations.NullMarked;
