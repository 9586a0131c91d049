/** Closes what the engine leaves open: expressions, stored queries, scripts. */
@NullMarked
package io.mittelpunkt.engine.hardening;

import org.jspecify.annotations.NullMarked;
