package io.mittelpunkt.customers;

/**
 * A postal address as it is printed on a letter.
 *
 * @param street street with house number
 * @param postcode the postcode
 * @param city the town
 */
public record PostalAddress(String street, String postcode, String city) {

  /** The address on one line. */
  public String inOneLine() {
    return street + ", " + postcode + " " + city;
  }
}
