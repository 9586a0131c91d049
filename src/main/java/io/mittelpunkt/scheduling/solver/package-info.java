/** The day planner on Timefold Solver; nobody else knows it. */
@NullMarked
package io.mittelpunkt.scheduling.solver;

import org.jspecify.annotations.NullMarked;
