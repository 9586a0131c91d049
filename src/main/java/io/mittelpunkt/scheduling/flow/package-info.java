/** The delegates of {@code processes/scheduling}. */
@NullMarked
package io.mittelpunkt.scheduling.flow;

import org.jspecify.annotations.NullMarked;
