/** What every room needs: the clock, languages, ids. Plain Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.mittelpunkt.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
