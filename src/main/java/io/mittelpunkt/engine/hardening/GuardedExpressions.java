package io.mittelpunkt.engine.hardening;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * The engine's expressions, evaluated for a case or not at all. Queries and filters evaluate theirs
 * without one, which is how a signed-in user ran commands (CVE-2026-109432); start timers and forms
 * bring an empty scope instead.
 */
class GuardedExpressions extends SpringExpressionManager {

  GuardedExpressions(ApplicationContext context, PublishedBeans beans) {
    super(context, beans);
  }

  @Override
  public ELContext getElContext(@Nullable VariableScope scope) {
    if (scope == null) {
      throw new BadUserRequestException("Expressions outside a case are not evaluated");
    }
    return super.getElContext(scope);
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolvers = new CompositeELResolver();
    resolvers.add(new NarrowResolver());
    resolvers.add(super.createElResolver());
    return resolvers;
  }
}
