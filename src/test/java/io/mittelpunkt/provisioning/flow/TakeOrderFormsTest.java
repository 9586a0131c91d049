package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.support.SteppedDraft;
import io.mittelpunkt.support.SteppedOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed when an order is taken, what is shown, and what is kept of it. */
class TakeOrderFormsTest extends TakenOrder {

  @Test
  void aKnownCustomerIsAskedNothingThatHeTold() {
    Customer customer = SteppedOrder.customer(service, BIRTH_DATE, "+4915112345601");
    SteppedDraft draft = ofKnown(customer).run("serviceTask_qualifyDraft");

    assertThat(draft.task(TASK).getAssignee()).isEqualTo("anna");
    assertThat(draft.form(TASK, "anna"))
        .containsEntry("customerName", "Mia Muster")
        .containsEntry("birthDateKnown", true)
        .containsEntry("contactPhoneKnown", true)
        .containsEntry("installationAddress", "Lindenstraße 5, 10969 Berlin");
    assertThat(draft.form(TASK, "anna").get("qualification").toString())
        .contains("DSL 50", "34", "without a visit");
    assertThat(draft.form(TASK, "anna").get("offeringChoices").toString())
        .contains("\"value\":\"dsl-50\"", "\"label\":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-1\u0000", "C-\uD800"})
  void whatCannotBeKeptAsItIsIsRefusedInWords(String number) {
    assertThatThrownBy(() -> begin(Map.of("customerNumber", number, "channel", "phone")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("type it anew");
  }

  @Test
  void nothingPersonalIsStoredInTheEngine() {
    String name = "Secret " + UUID.randomUUID();
    SteppedDraft draft = begin(newcomer(name)).run("serviceTask_qualifyDraft");

    assertThat(engine.getRuntimeService().getVariables(draft.only("take-order").getId()).keySet())
        .containsExactlyInAnyOrder("orderId", "initiator");
    for (String table : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")) {
      assertThat(
              jdbc.sql("select count(*) from " + table + " where text_ like ?")
                  .param("%" + name + "%")
                  .query(Long.class)
                  .single())
          .as(table)
          .isZero();
    }
  }

  @Test
  void whoGivesTheSameNameAndMailIsTheSameCustomer() {
    Map<String, Object> form = newcomer("Greta Gleich");
    SteppedDraft first = begin(form);
    SteppedDraft second = begin(form);

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.row().customerId()).isEqualTo(first.row().customerId());
  }

  @ParameterizedTest
  @CsvSource({
    "customerNumber, C-nobody, no customer with this number",
    "newName, '', customer number",
    "street, '', street",
    "email, not-a-mail, mail address",
    "contactPhone, 12, cannot be called",
    "channel, web, whole form"
  })
  void whatCannotBeRightIsRefusedAtTheStart(String field, String typed, String reason) {
    Map<String, Object> form = newcomer("Rita Refused");
    form.put(field, typed);

    assertThatThrownBy(() -> begin(form))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining(reason);
    assertThat(
            jdbc.sql("select count(*) from customer where name = 'Rita Refused'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "birthDate, 2999-01-01, future",
    "wishedDay, 2020-01-01, from tomorrow",
    "contactPhone, 12, cannot be called",
    "chosenOffering, dsl-6, cannot have this offering",
    "signature, '  ', ''"
  })
  void aRefusedAnswerLeavesTheTaskAsItWas(String field, String typed, String reason) {
    SteppedDraft draft =
        ofKnown(SteppedOrder.customer(service, null, null)).run("serviceTask_qualifyDraft");
    Map<String, Object> said = new HashMap<>(Map.of("decision", "orderNow"));
    said.put(field, typed);

    assertThatThrownBy(() -> draft.submit(TASK, "anna", said))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining(reason.isEmpty() ? "choose an offering first" : reason);
    assertThat(draft.task(TASK).getAssignee()).isEqualTo("anna");
    assertThat(draft.row().offeringId()).isNull();
  }
}
