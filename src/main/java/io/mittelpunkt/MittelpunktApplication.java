package io.mittelpunkt;

import io.mittelpunkt.intake.batch.PlaceOrders;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. Profile {@code demo} brings its own database, mail server and sample orders. */
@SpringBootApplication
public class MittelpunktApplication {

  public static void main(String[] args) {
    PlaceOrders.endIfAsked(args);
    SpringApplication.run(MittelpunktApplication.class, args);
  }
}
