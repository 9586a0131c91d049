package io.mittelpunkt.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mittelpunkt.support.StoppedEngine;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CVE-2026-109432: an expression inside {@code orQueries} ran whatever a signed-in user wrote. */
@StoppedEngine
class HostileQueriesTest {

  /** Lays a hostile expression into a query. */
  interface Attack {
    TaskQuery on(TaskQuery query);
  }

  @Autowired TaskService taskService;
  @Autowired FilterService filterService;
  @Autowired JdbcClient jdbc;

  static Stream<Attack> attacks() {
    return Stream.of(
        query -> query.or().taskAssigneeExpression("${1}").endOr(),
        query -> query.or().dueBeforeExpression("${now()}").endOr(),
        query -> query.or().processInstanceBusinessKeyExpression("${1}").endOr(),
        query -> query.or().taskName("x").endOr().or().taskOwnerExpression("${1}").endOr(),
        query -> query.taskAssigneeExpression("${1}"));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void aQueryWithAnExpressionIsRefused(Attack attack) {
    TaskQuery query = attack.on(taskService.createTaskQuery());

    assertRefused(query::list);
    assertRefused(query::count);
    assertRefused(query::singleResult);
    assertRefused(() -> query.listPage(0, 1));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void aFilterWithAnExpressionIsNotSaved(Attack attack) {
    long before = filterService.createFilterQuery().count();
    Filter filter =
        filterService.newTaskFilter("hostile").setQuery(attack.on(taskService.createTaskQuery()));

    assertRefused(() -> filterService.saveFilter(filter));
    assertThat(filterService.createFilterQuery().count()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void aQueryLaidUponAFilterIsRefused(Attack attack) {
    Filter filter =
        filterService.saveFilter(
            filterService
                .newTaskFilter("all")
                .setQuery(taskService.createTaskQuery().taskCandidateGroup("nobody")));
    TaskQuery query = attack.on(taskService.createTaskQuery());

    try {
      assertRefused(() -> filterService.list(filter.getId(), query));
      assertRefused(() -> filterService.count(filter.getId(), query));
      assertRefused(() -> filterService.singleResult(filter.getId(), query));
      assertThat(filterService.list(filter.getId())).isEmpty();
    } finally {
      filterService.deleteFilter(filter.getId());
    }
  }

  /** As one that was saved by an older version, or straight into the database. */
  @Test
  void anExpressionThatIsStoredAlreadyIsNotEvaluated() {
    String id = UUID.randomUUID().toString();
    jdbc.sql(
            """
            insert into act_ru_filter (id_, rev_, resource_type_, name_, query_)
            values (:id, 1, 'Task', 'old', '{"orQueries":[{"assigneeExpression":"${1}"}]}')
            """)
        .param("id", id)
        .update();

    try {
      assertThatExceptionOfType(ProcessEngineException.class)
          .isThrownBy(() -> filterService.list(id))
          .withStackTraceContaining("Expressions outside a case are not evaluated");
    } finally {
      filterService.deleteFilter(id);
    }
  }

  @Test
  void aQueryWithAlternativesAndNoExpressionIsAnswered() {
    assertThat(taskService.createTaskQuery().or().taskCandidateGroup("nobody").endOr().list())
        .isEmpty();
  }

  private static void assertRefused(ThrowingCallable query) {
    assertThatExceptionOfType(BadUserRequestException.class)
        .isThrownBy(query)
        .withMessageContaining("Expressions are forbidden in queries");
  }
}
