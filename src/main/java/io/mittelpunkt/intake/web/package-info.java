/** TMF622 over HTTP, and what its events are like. */
@NullMarked
package io.mittelpunkt.intake.web;

import org.jspecify.annotations.NullMarked;
