/** TMF622, TMF679 and TMF646 over HTTP, drafts, the log of webhooks, and what events are like. */
@NullMarked
package io.mittelpunkt.intake.web;

import org.jspecify.annotations.NullMarked;
