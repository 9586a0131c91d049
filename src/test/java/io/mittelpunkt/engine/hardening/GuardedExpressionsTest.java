package io.mittelpunkt.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mittelpunkt.engine.Published;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.support.GenericApplicationContext;

class GuardedExpressionsTest {

  /** A bean that models may call. */
  @Published
  public static class Greeter {
    public String greet(String name) {
      return "Hello " + name;
    }

    public Greeter self() {
      return this;
    }
  }

  /** A delegate, which a model names and does not call. */
  public static class NoteDelegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {}
  }

  private final GenericApplicationContext context = new GenericApplicationContext();
  private final GuardedExpressions expressions =
      new GuardedExpressions(context, new PublishedBeans(context));
  private final ExecutionEntity execution = new CaseWithoutVariables();

  /** A case that is in no database. */
  private static final class CaseWithoutVariables extends ExecutionEntity {
    @Override
    public boolean hasVariable(String name) {
      return false;
    }

    @Override
    public String getProcessBusinessKey() {
      return "order-1";
    }
  }

  @BeforeEach
  void aServiceWithAFewBeans() {
    ProxyFactory proxied = new ProxyFactory(new Greeter());
    proxied.setProxyTargetClass(true);
    context.registerBean("greeter", Greeter.class);
    context.registerBean("proxiedGreeter", Greeter.class, () -> (Greeter) proxied.getProxy());
    context.registerBean("noteDelegate", NoteDelegate.class);
    context.registerBean("secret", String.class, () -> "password");
    context.refresh();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void aModelMayNameItsDelegateAndCallPublishedBeans() {
    assertThat(evaluate("${noteDelegate}")).isInstanceOf(NoteDelegate.class);
    assertThat(evaluate("${greeter.greet('Anna')}")).isEqualTo("Hello Anna");
    assertThat(evaluate("${proxiedGreeter.greet('Anna')}")).isEqualTo("Hello Anna");
    assertThat(evaluate("#{execution.processBusinessKey}")).isEqualTo("order-1");
    assertThat(evaluate("${1 < 2 && not empty 'x'}")).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class}",
        "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null)}",
        "${greeter.getClass()}",
        "${greeter.class.classLoader}",
        "${greeter.self().class}",
        "${greeter.greet('Anna').length()}",
        "${proxiedGreeter.getTargetSource()}",
        "${noteDelegate.execute(execution)}",
        "${execution.getProcessEngineServices()}",
        "${execution.processEngineServices}",
        "${execution.variables}"
      })
  void nothingElseIsOpen(String expression) {
    assertThatExceptionOfType(ELException.class)
        .isThrownBy(() -> evaluate(expression))
        .withMessageContaining("is closed to expressions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${secret}", "${environment}", "${systemProperties}"})
  void otherBeansAreUnknown(String expression) {
    assertThatExceptionOfType(ELException.class)
        .isThrownBy(() -> evaluate(expression))
        .withMessageContaining("Cannot resolve identifier");
  }

  @Test
  void withoutACaseNothingIsEvaluated() {
    for (String harmless : List.of("${1}", "${greeter}")) {
      assertThatExceptionOfType(BadUserRequestException.class)
          .isThrownBy(() -> evaluate(harmless, null));
    }
  }

  private Object evaluate(String expression) {
    return evaluate(expression, execution);
  }

  private Object evaluate(String expression, VariableScope scope) {
    return expressions.createValueExpression(expression).getValue(expressions.getElContext(scope));
  }
}
