/** Where the warehouse reports a delivery. */
@NullMarked
package io.mittelpunkt.provisioning.web;

import org.jspecify.annotations.NullMarked;
