/** How models tell a customer something. */
@NullMarked
package io.mittelpunkt.notices.flow;

import org.jspecify.annotations.NullMarked;
