/** Visits in PostgreSQL. */
@NullMarked
package io.mittelpunkt.scheduling.store;

import org.jspecify.annotations.NullMarked;
