package io.mittelpunkt.callbacks;

/** What those are called who answer customers. */
public interface StaffNames {

  /**
   * The name that a customer reads.
   *
   * @param login of one of the staff
   */
  String nameOf(String login);
}
