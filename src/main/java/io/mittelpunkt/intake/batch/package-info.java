/**
 * The command {@code place-orders}: orders from a file to a running service. It is a client like
 * any other: it starts without Spring and knows no other room, only the interface that all clients
 * use.
 */
@NullMarked
@NamedInterface("batch")
package io.mittelpunkt.intake.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
