/** Mittelpunkt: process automation for telecom operators. Each package below is a room. */
@NullMarked
package io.mittelpunkt;

import org.jspecify.annotations.NullMarked;
