/**
 * Staff: sign-in, worklists and filters in Tasklist, and the case view for whoever takes a call.
 */
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
