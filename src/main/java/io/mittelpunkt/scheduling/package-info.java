/** Technicians, windows, visits and the day plan (P7, P8). Furnished with the visit flow. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"customers", "notices", "orders", "escalation", "engine", "shared"})
package io.mittelpunkt.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
