/** The order, its states, its promise with the promise's history, and its journal (P5, P6). */
@NullMarked
@ApplicationModule(allowedDependencies = {"customers", "notices", "engine", "shared"})
package io.mittelpunkt.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
