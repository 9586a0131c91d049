/**
 * Stand-ins for network, warehouse, SMS, print shop and mailbox, over real HTTP and SMTP, and the
 * demo's clock. Only in profile {@code demo}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "engine", "escalation"})
package io.mittelpunkt.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
