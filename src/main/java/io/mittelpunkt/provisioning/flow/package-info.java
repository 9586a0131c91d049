/** The delegates of {@code processes/provisioning}. */
@NullMarked
package io.mittelpunkt.provisioning.flow;

import org.jspecify.annotations.NullMarked;
