package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.callbacks.ChooseTeam;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.intake.ClientCustomers;
import io.mittelpunkt.intake.RefusedRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a client's customer opts out of a team of his own, or back into it (P10). */
@RestController
class CustomerTeamController {

  private final ClientCustomers customers;
  private final ChooseTeam chooseTeam;
  private final TeamOfCustomer teamOfCustomer;
  private final CallbackRepresentation representation;

  CustomerTeamController(
      ClientCustomers customers,
      ChooseTeam chooseTeam,
      TeamOfCustomer teamOfCustomer,
      CallbackRepresentation representation) {
    this.customers = customers;
    this.chooseTeam = chooseTeam;
    this.teamOfCustomer = teamOfCustomer;
    this.representation = representation;
  }

  /** Notes what he wants; it counts from the next contact. */
  @PutMapping(path = "/api/customers/{id}/team", consumes = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode choose(@PathVariable String id, Principal client, HttpServletRequest request)
      throws IOException {
    JsonNode body = StrictJson.read(request.getInputStream());
    OwnFields.check(body, Set.of("optedOut"));
    JsonNode optedOut = body.path("optedOut");
    if (!optedOut.isBoolean()) {
      throw RefusedRequest.because("optedOut", "Send true or false.");
    }
    Customer customer = customers.get(client.getName(), id, "id");
    if (teamOfCustomer.optedOut(customer.id()) != optedOut.booleanValue()) {
      chooseTeam.choose(customer.id(), optedOut.booleanValue(), "api");
    }
    ObjectNode shown = representation.team(teamOfCustomer.of(customer.id()));
    shown.put("optedOut", optedOut.booleanValue());
    return shown;
  }
}
