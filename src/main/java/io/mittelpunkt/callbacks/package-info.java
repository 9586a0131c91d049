/**
 * Teams, opening hours, callback promises and conversations (P9, P11). Furnished with the callback
 * flow.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"customers", "notices", "orders", "escalation", "engine", "shared"})
package io.mittelpunkt.callbacks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
