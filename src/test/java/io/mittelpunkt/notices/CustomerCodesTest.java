package io.mittelpunkt.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Six digits that prove who agrees: ten minutes, five tries, kept as a hash (P10). */
@StoppedEngine
class CustomerCodesTest {

  @Autowired CustomerCodes codes;
  @Autowired World world;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  private final String order = "PO-" + UUID.randomUUID();

  @Test
  void aCodeHasSixDigitsAndIsKeptAsAHash() {
    String code = codes.mint(order);

    assertThat(code).matches("\\d{6}");
    Map<String, Object> row =
        jdbc.sql("select * from customer_code where order_id = ?").param(order).query().singleRow();
    assertThat((byte[]) row.get("code_hash")).hasSize(32);
    assertThat(new String((byte[]) row.get("code_hash"))).doesNotContain(code);
  }

  @Test
  void aCodeIsSpentOnce() {
    String code = codes.mint(order);

    assertThat(codes.spend(order, code)).isTrue();
    assertThat(codes.spend(order, code)).isFalse();
  }

  @Test
  void fiveTriesAreAllThereAre() {
    String code = codes.mint(order);
    for (int tries = 0; tries < 5; tries++) {
      assertThat(codes.spend(order, "12345")).isFalse();
    }

    assertThat(codes.spend(order, code)).isFalse();
  }

  @Test
  void aTryCountsAlsoWhereTheRestIsRolledBack() {
    String code = codes.mint(order);

    for (int tries = 0; tries < 5; tries++) {
      transaction.executeWithoutResult(
          status -> {
            codes.spend(order, "nothing");
            status.setRollbackOnly();
          });
    }

    assertThat(codes.spend(order, code)).isFalse();
  }

  @Test
  void aCodeHoldsForTenMinutes() {
    String code = codes.mint(order);
    world.letPass(Duration.ofMinutes(10));

    assertThat(codes.spend(order, code)).isFalse();
  }

  @Test
  void aNewCodeHasFiveTriesOfItsOwn() {
    codes.mint(order);
    for (int tries = 0; tries < 5; tries++) {
      codes.spend(order, "");
    }

    assertThat(codes.spend(order, codes.mint(order))).isTrue();
  }

  @Test
  void whereNoneWasSentNoneIsRight() {
    assertThat(codes.spend(order, "000000")).isFalse();
  }
}
