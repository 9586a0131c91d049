package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.ClientQualifications;
import io.mittelpunkt.intake.QualifyForClient;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.provisioning.OfferingQualification;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * TMF679 Product Offering Qualification v4: what an address can have, the same for every channel
 * (P5). A client sees its own questions only.
 */
@RestController
@RequestMapping(ProductOfferingQualificationController.PATH)
class ProductOfferingQualificationController {

  static final String PATH =
      "/tmf-api/productOfferingQualification/v4/productOfferingQualification";

  private final Specification specification;
  private final QualifyForClient qualifyForClient;
  private final ClientQualifications qualifications;
  private final QualificationRepresentation representation;
  private final MovableClock clock;

  ProductOfferingQualificationController(
      Specification specification,
      QualifyForClient qualifyForClient,
      ClientQualifications qualifications,
      QualificationRepresentation representation,
      MovableClock clock) {
    this.specification = specification;
    this.qualifyForClient = qualifyForClient;
    this.qualifications = qualifications;
    this.representation = representation;
    this.clock = clock;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> create(HttpServletRequest http, Principal client) throws IOException {
    JsonNode body = StrictJson.read(http.getInputStream());
    specification.check(SpecifiedBody.QUALIFICATION, body);
    QualificationRequest request = QualificationReader.read(body);
    OfferingQualification answer = qualifyForClient.at(request.address());
    Instant now = clock.instant();
    String id = Ids.next("OQ");
    ObjectNode shown = representation.tree(id, request, answer, now);
    qualifications.add(client.getName(), id, shown.toString(), now);
    // The specification has 200 for who waits for the answer, 201 for who looks for a task.
    return ResponseEntity.status(request.atOnce() ? HttpStatus.OK : HttpStatus.CREATED)
        .location(representation.location(id))
        .body(shown);
  }

  @GetMapping("/{id}")
  ObjectNode retrieve(@PathVariable String id, Principal client, HttpServletRequest request) {
    Fields fields = fields(Query.of(request, "fields"));
    return qualifications
        .find(client.getName(), id)
        .map(it -> fields.of(representation.kept(it)))
        .orElseThrow(() -> RefusedRequest.noSuch("qualification"));
  }

  @GetMapping
  ResponseEntity<List<ObjectNode>> list(Principal client, HttpServletRequest request) {
    Query query = Query.of(request, "fields", "offset", "limit");
    Fields fields = fields(query);
    return ListAnswer.of(
        qualifications.list(client.getName(), query.offset(), query.limit()).stream()
            .map(it -> fields.of(representation.kept(it)))
            .toList(),
        qualifications.count(client.getName()));
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@PathVariable String id, Principal client) {
    if (!qualifications.delete(client.getName(), id)) {
      throw RefusedRequest.noSuch("qualification");
    }
    return ResponseEntity.noContent().build();
  }

  private Fields fields(Query query) {
    return Fields.of(
        query, specification.fields(Specification.QUALIFICATION, "ProductOfferingQualification"));
  }
}
