/** The systems that events are sent to. */
@NullMarked
package io.mittelpunkt.intake.remote;

import org.jspecify.annotations.NullMarked;
