package io.mittelpunkt.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts {@link TaskContextInterceptor} inside the engine's transaction. The rooms are asked for only
 * when a form is loaded, since they themselves need the engine.
 */
@Component
class TaskContextPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<TaskContext> contexts;

  TaskContextPlugin(ObjectProvider<TaskContext> contexts) {
    this.contexts = contexts;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPostCommandInterceptorsTxRequired(
        withFacts(engine.getCustomPostCommandInterceptorsTxRequired()));
    engine.setCustomPostCommandInterceptorsTxRequiresNew(
        withFacts(engine.getCustomPostCommandInterceptorsTxRequiresNew()));
  }

  private List<CommandInterceptor> withFacts(@Nullable List<CommandInterceptor> others) {
    List<CommandInterceptor> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
    all.add(new TaskContextInterceptor(() -> contexts.orderedStream().toList()));
    return all;
  }
}
