package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mittelpunkt.provisioning.ConfirmContract;
import io.mittelpunkt.provisioning.Evidence;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A consent and a reminder that meet: who has agreed is not asked again (P3, P13). */
class ConsentRaceTest extends WalkedOrder {

  @Autowired ConfirmContract confirmContract;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void whoAgreesWhileHeIsToBeRemindedIsNotReminded_P3() {
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").unsigned()));
    world.letPass(Duration.ofHours(72));
    String timer = order.job("event_consentOverdue").getId();

    CompletableFuture<Void> reminding =
        transaction.execute(
            status -> {
              confirmContract.confirm(order.id(), 1, Evidence.signature("S"), "page");
              CompletableFuture<Void> run =
                  CompletableFuture.runAsync(() -> engine.getManagementService().executeJob(timer));
              await().until(() -> run.isDone() || somebodyWaitsForALock());
              return run;
            });
    reminding.join();
    world.tell(order.id());

    assertThat(told.notices(order)).containsExactly("contractSummary", "orderPromised");
    assertThat(order.state()).isEqualTo("inProgress");
    assertThat(order.journal()).doesNotContain("contractShownAgain").endsWith("promised");
  }

  private boolean somebodyWaitsForALock() {
    return jdbc.sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }
}
