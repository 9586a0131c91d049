/** Staff: sign-in, worklists and filters in Tasklist. */
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
      "engine",
      "shared"
    })
package io.mittelpunkt.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
