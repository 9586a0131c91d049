/** What intake remembers of each request, and of each event until it is taken. */
@NullMarked
package io.mittelpunkt.intake.store;

import org.jspecify.annotations.NullMarked;
