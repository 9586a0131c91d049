/** Notices and links in PostgreSQL, and the outbox. */
@NullMarked
package io.mittelpunkt.notices.store;

import org.jspecify.annotations.NullMarked;
