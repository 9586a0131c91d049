package io.mittelpunkt.engine.hardening;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Puts the locks of this package into the engine; {@code application.yml} sets its switches. */
@Component
class EngineHardening extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;

  EngineHardening(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    PublishedBeans beans = new PublishedBeans(context);
    engine.setBeans(beans);
    engine.setExpressionManager(new GuardedExpressions(context, beans));
    engine.setScriptEngineResolver(new NoScriptEngines());
    engine.setCustomPreCommandInterceptorsTxRequired(
        guarded(engine, engine.getCustomPreCommandInterceptorsTxRequired()));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        guarded(engine, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
  }

  private static List<CommandInterceptor> guarded(
      ProcessEngineConfigurationImpl engine, @Nullable List<CommandInterceptor> others) {
    List<CommandInterceptor> all =
        new ArrayList<>(
            List.of(
                new QueryGuard(),
                new VariableGuard(engine.getIdentityService()),
                new FormFieldGuard(engine.getIdentityService()),
                new StartGuard(engine.getIdentityService()),
                new RemarkGuard(engine.getIdentityService())));
    if (others != null) {
      all.addAll(others);
    }
    return all;
  }
}
