/** What provisioning keeps in PostgreSQL. */
@NullMarked
package io.mittelpunkt.provisioning.store;

import org.jspecify.annotations.NullMarked;
