package io.mittelpunkt.sandbox;

import io.mittelpunkt.engine.EngineClock;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the clocks are ahead, kept over a restart. */
class KeptOffset {

  private final JdbcClient jdbc;
  private final MovableClock clock;
  private final EngineClock engine;

  KeptOffset(DataSource dataSource, MovableClock clock, EngineClock engine) {
    this.jdbc = JdbcClient.create(dataSource);
    this.clock = clock;
    this.engine = engine;
  }

  /** Brings the clocks to where they were. Time never runs backwards, not even in tests. */
  void restore() {
    Duration kept = read();
    move(kept.compareTo(clock.offset()) > 0 ? kept : clock.offset());
  }

  /** Keeps the new offset, then shows it: a kill in between must not turn time back. */
  void set(Duration offset) {
    jdbc.sql(
            """
            insert into sandbox_clock (ahead) values (:ahead)
            on conflict (only_row) do update set ahead = excluded.ahead
            """)
        .param("ahead", offset.toString())
        .update();
    move(offset);
  }

  private void move(Duration offset) {
    clock.setOffset(offset);
    engine.setOffset(offset);
  }

  private Duration read() {
    boolean firstStart =
        jdbc.sql("select to_regclass('sandbox_clock') is null").query(Boolean.class).single();
    return firstStart
        ? Duration.ZERO
        : jdbc.sql("select ahead from sandbox_clock")
            .query(String.class)
            .optional()
            .map(Duration::parse)
            .orElse(Duration.ZERO);
  }

  /** Restores the offset before anything tells the time, above all before the engine is built. */
  @OnlyInDemo
  @Configuration(proxyBeanMethods = false)
  static class Early {

    @Bean(initMethod = "restore")
    KeptOffset keptOffset(DataSource dataSource, MovableClock clock, EngineClock engine) {
      return new KeptOffset(dataSource, clock, engine);
    }

    @Bean
    static BeanFactoryPostProcessor engineWaitsForTheClock() {
      return beans -> {
        var engine = beans.getBeanDefinition("processEngineConfigurationImpl");
        engine.setDependsOn("keptOffset");
      };
    }
  }
}
