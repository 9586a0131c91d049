/** The ways out: mail, SMS gateway and print shop. */
@NullMarked
package io.mittelpunkt.notices.remote;

import org.jspecify.annotations.NullMarked;
