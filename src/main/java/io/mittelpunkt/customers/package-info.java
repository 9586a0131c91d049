/**
 * Accounts: who a customer is, how he is reached, in which language, and what he told us already
 * (P3).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.mittelpunkt.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
