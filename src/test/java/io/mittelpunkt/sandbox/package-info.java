/** Tests of the stand-ins and of the demo's clock. */
@NullMarked
package io.mittelpunkt.sandbox;

import org.jspecify.annotations.NullMarked;
