/** Who calls whom, and when: plain Java without database, engine or Spring (P11). */
@NullMarked
package io.mittelpunkt.callbacks.routing;

import org.jspecify.annotations.NullMarked;
