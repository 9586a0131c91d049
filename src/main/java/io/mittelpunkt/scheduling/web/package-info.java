/** The technician's page below {@code /t/}. */
@NullMarked
package io.mittelpunkt.scheduling.web;

import org.jspecify.annotations.NullMarked;
