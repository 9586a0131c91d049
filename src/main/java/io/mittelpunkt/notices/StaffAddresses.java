package io.mittelpunkt.notices;

import java.util.Optional;

/** Where the staff read their mail. */
public interface StaffAddresses {

  /** The mail address of a login, if it has one. */
  Optional<String> mailOf(String staffId);
}
