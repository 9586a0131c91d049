/** Accounts in PostgreSQL. */
@NullMarked
package io.mittelpunkt.customers.store;

import org.jspecify.annotations.NullMarked;
