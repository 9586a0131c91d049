/** The desk's knowledge of the engine: grants, worklists, and the way into Tasklist and Cockpit. */
@NullMarked
package io.mittelpunkt.desk.flow;

import org.jspecify.annotations.NullMarked;
