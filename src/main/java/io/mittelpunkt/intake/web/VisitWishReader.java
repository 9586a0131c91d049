package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.SkillCheck;
import io.mittelpunkt.orders.ClientOrders;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.scheduling.VisitNeeds;
import io.mittelpunkt.scheduling.VisitWork;
import io.mittelpunkt.scheduling.VisitWorks;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads where and for what a technician is wanted: an order of the client's, or an address with
 * what is to be done there.
 */
@Component
class VisitWishReader {

  private static final String ENTITIES = "relatedEntity";
  private static final String PLACE = "relatedPlace";

  private final ClientOrders orders;
  private final Offerings offerings;
  private final VisitNeeds needs;
  private final VisitWorks works;
  private final SkillCheck skillCheck;

  VisitWishReader(
      ClientOrders orders,
      Offerings offerings,
      VisitNeeds needs,
      VisitWorks works,
      SkillCheck skillCheck) {
    this.orders = orders;
    this.offerings = offerings;
    this.needs = needs;
    this.works = works;
    this.skillCheck = skillCheck;
  }

  /**
   * Reads it.
   *
   * @throws RefusedRequest naming what is missing, unknown or not the client's
   */
  VisitWish read(String clientId, JsonNode body) {
    JsonNode entities = body.path(ENTITIES);
    int order = index(entities, "ProductOrder");
    if (order >= 0) {
      ProductOrder found =
          orders
              .find(clientId, id(entities, order))
              .orElseThrow(
                  () -> RefusedRequest.because(path(order), "You have no order with this number."));
      return new VisitWish(
          found.id(), found.installationAddress(), spoken(needs.workOf(found), entities));
    }
    PostalAddress address = AddressReader.read(body.path(PLACE), PLACE);
    if (address == null) {
      throw RefusedRequest.because(
          PLACE,
          "Name your order as relatedEntity with @referredType ProductOrder, or say where: a place"
              + " with @type GeographicAddress, with streetName, streetNr, postcode and city.");
    }
    return new VisitWish(null, address, work(address, entities));
  }

  private VisitWork work(PostalAddress address, JsonNode entities) {
    int offering = index(entities, "ProductOffering");
    String offeringId = offering < 0 ? null : id(entities, offering);
    if (offeringId != null && offerings.nameOf(offeringId).isEmpty()) {
      throw RefusedRequest.because(path(offering), "We have no such offering.");
    }
    int kind = index(entities, "Work");
    String named = kind < 0 ? "installation" : id(entities, kind);
    if (!named.equals("installation") && !named.equals("repair")) {
      throw RefusedRequest.because(path(kind), "Use installation or repair.");
    }
    VisitWork work = works.of(named, offeringId);
    Set<String> skills = new LinkedHashSet<>(work.skills());
    for (int i = 0; i < entities.size(); i++) {
      if (isOf(entities.get(i), "Skill")) {
        skills.add(skill(address, id(entities, i), i));
      }
    }
    return spoken(
        new VisitWork(
            work.kind(), skills, work.expected(), work.spread(), work.urgency(), null, null),
        entities);
  }

  private String skill(PostalAddress address, String skill, int index) {
    if (!skillCheck.hasAll(address, Set.of(skill))) {
      throw RefusedRequest.because(path(index), "Nobody who works there has this skill.");
    }
    return skill;
  }

  private static VisitWork spoken(VisitWork work, JsonNode entities) {
    int index = index(entities, "Language");
    if (index < 0) {
      return work;
    }
    String language = id(entities, index);
    if (!language.matches("[a-z]{2}")) {
      throw RefusedRequest.because(path(index), "Send two letters of ISO 639-1, such as tr.");
    }
    return work.spokenIn(language);
  }

  /** Where the one entity of a type stands; -1 when there is none. */
  private static int index(JsonNode entities, String type) {
    int found = -1;
    for (int i = 0; i < entities.size(); i++) {
      if (isOf(entities.get(i), type)) {
        if (found >= 0) {
          throw RefusedRequest.because(
              ENTITIES + "[" + i + "]", "Name one with @referredType " + type + ".");
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isOf(JsonNode entity, String type) {
    return type.equalsIgnoreCase(entity.path("@referredType").asText());
  }

  private static String id(JsonNode entities, int index) {
    @Nullable String id = OrderReader.text(entities.get(index), "id");
    if (id == null || id.isBlank() || id.length() > 64 || !StrictJson.isOneLine(id)) {
      throw RefusedRequest.because(path(index), "Send 1 to 64 characters, on one line.");
    }
    return id;
  }

  private static String path(int index) {
    return ENTITIES + "[" + index + "].id";
  }
}
