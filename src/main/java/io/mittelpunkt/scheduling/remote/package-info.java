/** The map server that scheduling asks for travel times. */
@NullMarked
package io.mittelpunkt.scheduling.remote;

import org.jspecify.annotations.NullMarked;
