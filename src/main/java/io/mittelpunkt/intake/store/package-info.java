/** What intake remembers of each request. */
@NullMarked
package io.mittelpunkt.intake.store;

import org.jspecify.annotations.NullMarked;
