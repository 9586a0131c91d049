package io.mittelpunkt.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds the index that the engine's schema lacks: each search for due jobs would otherwise read all
 * of them, two seconds long with a million timers. Made here because the engine makes its own
 * tables, whenever they are missing, and no migration of ours can be sure to come later.
 */
@Component
class DueDateIndex extends AbstractProcessEnginePlugin {

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    JdbcClient.create(engine.getProcessEngineConfiguration().getDataSource())
        .sql("create index if not exists mittelpunkt_job_duedate on act_ru_job (duedate_)")
        .update();
  }
}
