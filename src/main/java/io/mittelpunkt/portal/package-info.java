/** The customer's page: what happens, what comes next, who acts, until when (P5). */
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
package io.mittelpunkt.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
