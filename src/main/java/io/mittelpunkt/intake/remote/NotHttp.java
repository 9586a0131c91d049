package io.mittelpunkt.intake.remote;

import java.io.IOException;

/** What came back is no answer in HTTP/1.1. */
final class NotHttp extends IOException {

  private static final long serialVersionUID = 1L;

  NotHttp() {
    super("No answer in HTTP/1.1");
  }
}
