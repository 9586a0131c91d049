/** No case sits idle unseen (P1): idle limits, the ladder, failed steps, working days. */
@NullMarked
@ApplicationModule(allowedDependencies = {"customers", "notices", "engine", "shared"})
package io.mittelpunkt.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
