/**
 * The day plan in plain Java: who works, what is to be visited, which windows can be kept. It knows
 * neither Spring nor the database nor a solver, so that benchmarks and the simulated days run the
 * very code that the service runs.
 */
@NullMarked
package io.mittelpunkt.scheduling.plan;

import org.jspecify.annotations.NullMarked;
