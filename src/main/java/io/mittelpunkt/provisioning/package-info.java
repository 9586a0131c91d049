/**
 * From a received order to an active line: completeness, qualification, port, modem, activation
 * (P2).
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"customers", "notices", "orders", "escalation", "engine", "shared"})
package io.mittelpunkt.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
