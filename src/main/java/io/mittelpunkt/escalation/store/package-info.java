/** What may be owed, in PostgreSQL. */
@NullMarked
package io.mittelpunkt.escalation.store;

import org.jspecify.annotations.NullMarked;
