/** What the desk reads across the rooms' tables, and its record of who looked. */
@NullMarked
package io.mittelpunkt.desk.store;

import org.jspecify.annotations.NullMarked;
