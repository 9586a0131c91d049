/** TM Forum APIs in, events out, and idempotency (P13). */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "customers",
      "notices",
      "orders",
      "escalation",
      "provisioning",
      "scheduling",
      "callbacks",
      "shared"
    })
package io.mittelpunkt.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
