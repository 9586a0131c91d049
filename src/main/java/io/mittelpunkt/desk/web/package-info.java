/** Sign-in, the desk's own pages, and who may enter where. */
@NullMarked
package io.mittelpunkt.desk.web;

import org.jspecify.annotations.NullMarked;
