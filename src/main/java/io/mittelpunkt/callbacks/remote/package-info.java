/** Where customers' mails come in. */
@NullMarked
package io.mittelpunkt.callbacks.remote;

import org.jspecify.annotations.NullMarked;
