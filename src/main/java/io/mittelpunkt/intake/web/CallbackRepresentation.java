package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.CallSlot;
import io.mittelpunkt.callbacks.CallTimes;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.intake.ClientCustomers;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows callbacks, and when one can be promised, to the client that asks. */
@Component
class CallbackRepresentation {

  private final ObjectMapper json;
  private final Teams teams;
  private final String callbacks;

  CallbackRepresentation(
      ObjectMapper json, Teams teams, @Value("${mittelpunkt.public-url}") String publicUrl) {
    this.json = json;
    this.teams = teams;
    this.callbacks = publicUrl + CallbackController.PATH;
  }

  /** Where a client finds a callback. */
  URI location(String id) {
    return URI.create(callbacks + "/" + id);
  }

  /**
   * A callback: what is promised and how it ended. Number, remark and what an agent noted are the
   * customer's and ours.
   */
  ObjectNode tree(String clientId, Callback callback) {
    ObjectNode shown = json.createObjectNode();
    shown.put("id", callback.id());
    shown.put("href", location(callback.id()).toString());
    shown.put("customerId", ClientCustomers.shown(clientId, callback.customerId()));
    if (callback.caseId() != null) {
      shown.put("orderId", callback.caseId());
    }
    shown.put("matter", callback.matter().code());
    shown.put("language", callback.language());
    shown.put("state", callback.state().code());
    shown.set("team", team(teams.get(callback.promise().teamId())));
    put(shown, "agent", callback.promise().agentId());
    if (callback.state() == Callback.State.OPEN) {
      shown.set("when", json.valueToTree(TimeSlots.period(callback.promise().slot())));
    }
    shown.put("firstPromised", OrderRepresentation.written(callback.promise().firstFrom()));
    shown.put("attempts", callback.progress().attempts());
    shown.put("askedAt", OrderRepresentation.written(callback.askedAt()));
    Callback.End end = callback.end();
    if (end != null) {
      shown.put("endedAt", OrderRepresentation.written(end.at()));
    }
    return shown;
  }

  /** A callback, as a text. */
  String text(String clientId, Callback callback) {
    return tree(clientId, callback).toString();
  }

  /** A team. */
  ObjectNode team(Team team) {
    return json.createObjectNode().put("id", team.id()).put("name", team.name());
  }

  /** When a customer can be called. */
  ObjectNode times(CallTimes times) {
    ObjectNode shown = json.createObjectNode();
    shown.set("team", team(times.team()));
    shown.put("open", times.open());
    shown.put("night", times.night());
    put(shown, "now", times.now());
    put(shown, "national", times.pool());
    ArrayNode all = shown.putArray("times");
    times.slots().forEach(slot -> all.add(json.valueToTree(TimeSlots.period(slot.window()))));
    return shown;
  }

  private void put(ObjectNode shown, String field, @Nullable CallSlot slot) {
    if (slot != null) {
      shown.set(field, json.valueToTree(TimeSlots.period(slot.window())));
    }
  }

  private void put(ObjectNode shown, String field, @Nullable String agentId) {
    if (agentId != null) {
      teams.agent(agentId).map(Agent::name).ifPresent(name -> shown.put(field, name));
    }
  }
}
