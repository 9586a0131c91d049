/** The systems that provisioning calls: network and warehouse. */
@NullMarked
package io.mittelpunkt.provisioning.remote;

import org.jspecify.annotations.NullMarked;
