/** The pages below {@code /c/}. */
@NullMarked
package io.mittelpunkt.portal.web;

import org.jspecify.annotations.NullMarked;
