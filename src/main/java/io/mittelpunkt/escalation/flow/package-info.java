/**
 * The delegates of {@code processes/escalation}, and whatever watches the engine for idle and
 * failed steps.
 */
@NullMarked
package io.mittelpunkt.escalation.flow;

import org.jspecify.annotations.NullMarked;
