/** TMF622 over HTTP. */
@NullMarked
package io.mittelpunkt.intake.web;

import org.jspecify.annotations.NullMarked;
