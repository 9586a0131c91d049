/**
 * What a customer is told: texts, the outbox, mail, SMS and letters, and the links they carry (P4,
 * P14).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"customers", "engine", "shared"})
package io.mittelpunkt.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
