package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.CallSlot;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.FindCallTimes;
import io.mittelpunkt.callbacks.SettleQuietCall;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.engine.FormChoices;
import io.mittelpunkt.engine.FormChoices.Choice;
import io.mittelpunkt.engine.StaffTexts;
import org.springframework.stereotype.Component;

/** What the forms of a call offer to choose from. */
@Component
class CallChoices {

  private static final int SHOWN = 60;

  private final Teams teams;
  private final Customers customers;
  private final FindCallTimes findCallTimes;
  private final StaffTexts texts;

  CallChoices(Teams teams, Customers customers, FindCallTimes findCallTimes, StaffTexts texts) {
    this.teams = teams;
    this.customers = customers;
    this.findCallTimes = findCallTimes;
    this.texts = texts;
  }

  /** The teams that a call can be handed on to: all others. */
  FormChoices teams(Callback call) {
    return new FormChoices(
        teams.all().stream()
            .filter(team -> !team.id().equals(call.promise().teamId()))
            .map(team -> new Choice(team.name(), team.id()))
            .toList());
  }

  /** The times that he can choose himself, too (P5). */
  FormChoices slots(Callback call) {
    return new FormChoices(
        findCallTimes
            .of(call.customerId(), customers.get(call.customerId()).zone(), call.language())
            .slots()
            .stream()
            .limit(SHOWN)
            .map(this::choice)
            .toList());
  }

  private Choice choice(CallSlot slot) {
    return new Choice(texts.moment(slot.window().from()), SettleQuietCall.code(slot));
  }
}
