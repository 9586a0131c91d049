/** Teams, opening hours, callback promises and conversations (P9, P10, P11). */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"customers", "notices", "orders", "escalation", "engine", "shared"})
package io.mittelpunkt.callbacks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
