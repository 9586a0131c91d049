/** Orders to which anything happens, in any sequence. */
@NullMarked
package io.mittelpunkt.provisioning.life;

import org.jspecify.annotations.NullMarked;
