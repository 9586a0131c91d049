/** A technician's visit: its window, its outcome, and giving it back (P7, P8). */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"customers", "notices", "orders", "escalation", "engine", "shared"})
package io.mittelpunkt.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
