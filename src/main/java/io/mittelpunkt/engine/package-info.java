/**
 * The one wrapper of Camunda: configuration, hardening, model gate, deployment, correlation,
 * groups.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.mittelpunkt.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
