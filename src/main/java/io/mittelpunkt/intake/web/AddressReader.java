package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.intake.RefusedRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where a line is to be: a TM Forum GeographicAddress, or an address in one line. */
final class AddressReader {

  private static final Pattern ONE_LINE = Pattern.compile("(.+?),\\s*(\\d{4,5})\\s+(.+)");

  private AddressReader() {}

  /**
   * The installation address of an item.
   *
   * @param places the path of the places, for errors
   * @return null when the item names none
   */
  static @Nullable PostalAddress installationAddress(JsonNode item, String places) {
    JsonNode list = item.path("product").path("place");
    for (int i = 0; i < list.size(); i++) {
      if ("installationAddress".equals(list.get(i).path("role").asText())) {
        return read(list.get(i), places + "[" + i + "]");
      }
    }
    return null;
  }

  /**
   * The address that is to be qualified: of the place with role installationAddress, else of the
   * first one.
   *
   * @return null when that says no address
   */
  static @Nullable PostalAddress qualified(JsonNode places) {
    for (int i = 0; i < places.size(); i++) {
      if ("installationAddress".equals(places.get(i).path("role").asText())) {
        return read(places.get(i), "place[" + i + "]");
      }
    }
    return places.isEmpty() ? null : read(places.get(0), "place[0]");
  }

  /**
   * The address that a place says.
   *
   * @param path the place's path, for errors
   * @return null when it says none
   */
  static @Nullable PostalAddress read(JsonNode place, String path) {
    if (place.has("streetName") || place.has("postcode") || place.has("city")) {
      String number = place.has("streetNr") ? " " + required(place, "streetNr", path, 20) : "";
      return new PostalAddress(
          required(place, "streetName", path, 200) + number,
          required(place, "postcode", path, 10),
          required(place, "city", path, 100));
    }
    String name = OrderReader.text(place, "name");
    if (name == null) {
      return null;
    }
    Matcher line = ONE_LINE.matcher(name.strip());
    if (!line.matches() || name.length() > 300 || !StrictJson.isOneLine(name)) {
      throw RefusedRequest.because(
          path + ".name", "Write the address as: street and number, postcode town.");
    }
    return new PostalAddress(line.group(1), line.group(2), line.group(3));
  }

  private static String required(JsonNode place, String field, String path, int longest) {
    String value = OrderReader.text(place, field);
    if (value == null
        || value.isBlank()
        || value.length() > longest
        || !StrictJson.isOneLine(value)) {
      throw RefusedRequest.because(
          path + "." + field, "Send a text of 1 to " + longest + " characters, on one line.");
    }
    return value.strip();
  }
}
