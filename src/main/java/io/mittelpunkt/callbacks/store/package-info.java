/** How teams, callbacks and conversations are kept. */
@NullMarked
package io.mittelpunkt.callbacks.store;

import org.jspecify.annotations.NullMarked;
