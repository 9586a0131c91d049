/** Orders, promises and journals in PostgreSQL. */
@NullMarked
package io.mittelpunkt.orders.store;

import org.jspecify.annotations.NullMarked;
