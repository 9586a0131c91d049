package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.PostalAddress;
import java.util.List;

/**
 * What a client asks of an address (TMF679), checked.
 *
 * @param address the address
 * @param wanted the items that it asks for; empty for everything that is sold
 * @param alternatives whether to name one for what the address cannot have
 * @param onlyAvailable whether to leave out what it cannot have
 * @param reasons whether to say why it cannot
 * @param body what the client sent
 */
record QualificationRequest(
    PostalAddress address,
    List<Wanted> wanted,
    boolean alternatives,
    boolean onlyAvailable,
    boolean reasons,
    JsonNode body) {

  /**
   * An item that is asked for.
   *
   * @param id the client's id of it
   * @param offeringId which offering, from outside
   */
  record Wanted(String id, String offeringId) {}

  /** Whether the client waits for the answer instead of looking for a task (200 instead of 201). */
  boolean atOnce() {
    return body.path("instantSyncQualification").asBoolean();
  }
}
