package io.mittelpunkt.sandbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to look, once there is something to see. */
@OnlyInDemo
@Component
class Welcome {

  private static final String TABLE =
      """

      Mittelpunkt is ready.

        Staff's desk  {url}/desk
        Tasklist      {url}/camunda/app/tasklist/
        Mailbox       {url}/sandbox/mailbox
        Clock         {url}/demo/clock

        Logins        anna, ben, pia (agents: Berlin-Nord, Berlin-Süd, national team),
                      lars (team lead), olga (operations), dora (dispatch),
                      petra (process owner), admin;
                      each password is the login

        An order      curl -i {url}/tmf-api/productOrderingManagement/v4/productOrder \\
                        -H 'Authorization: Bearer demo-shop' -H 'Content-Type: application/json' \\
                        -d @docs/samples/order-complete.json
        A day later   curl {url}/demo/clock -H 'Content-Type: application/json' -d '{"advance":"P1D"}'
      """;

  private final String table;

  Welcome(@Value("${mittelpunkt.public-url}") String url) {
    this.table = TABLE.replace("{url}", url);
  }

  @EventListener
  @Order(2)
  void show(AvailabilityChangeEvent<ReadinessState> change) {
    if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
      System.out.println(table);
    }
  }
}
