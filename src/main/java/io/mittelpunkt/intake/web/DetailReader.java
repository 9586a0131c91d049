package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.intake.RefusedRequest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the details that a contract may need out of a product's characteristics. */
final class DetailReader {

  private DetailReader() {}

  /**
   * The details of an item, each in its normal form.
   *
   * @param path the item's path, for errors
   * @param today the date by which the future is told
   * @throws RefusedRequest naming a characteristic that is no such detail, or stands twice
   */
  static Map<Detail, String> read(JsonNode item, String path, LocalDate today) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    JsonNode characteristics = item.path("product").path("productCharacteristic");
    for (int i = 0; i < characteristics.size(); i++) {
      Optional<Detail> detail = Detail.of(characteristics.get(i).path("name").asText());
      if (detail.isPresent()) {
        String field = path + ".product.productCharacteristic[" + i + "].value";
        JsonNode value = characteristics.get(i).get("value");
        if (!value.isTextual()) {
          throw RefusedRequest.because(field, "Send " + detail.get().code() + " as a text.");
        }
        if (details.put(detail.get(), read(detail.get(), value.textValue(), today, field))
            != null) {
          throw RefusedRequest.because(field, "Send " + detail.get().code() + " once.");
        }
      }
    }
    return details;
  }

  /** Reads a detail, or says in a developer's words what is wrong with it. */
  static String read(Detail detail, String text, LocalDate today, String field) {
    // People write dates as they like; programs as the specification does.
    if (detail == Detail.BIRTH_DATE && text.indexOf('.') >= 0) {
      throw RefusedRequest.because(field, "There is no such date. Send it as YYYY-MM-DD.");
    }
    Detail.Reading reading = detail.read(text, today);
    if (reading instanceof Detail.Reading.Accepted accepted) {
      return accepted.value();
    }
    throw RefusedRequest.because(
        field,
        switch (((Detail.Reading.Refused) reading).reason()) {
          case "inTheFuture" -> "This date is in the future.";
          case "tooLongAgo" -> "Nobody who orders was born then.";
          case "notADate" -> "There is no such date. Send it as YYYY-MM-DD.";
          default -> "This number cannot be called. Send it as +49 40 1234567.";
        });
  }
}
