package io.mittelpunkt.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/** How the engine keeps users and groups: which names it takes, and that it locks nobody out. */
@Component
class StaffDirectoryRules extends AbstractProcessEnginePlugin {

  /** Also dots, hyphens and mail addresses; the engine's own rule knows letters and digits only. */
  static final String LOGIN = "[a-zA-Z0-9][a-zA-Z0-9._@-]{0,63}";

  private static final String GROUP = "[a-z0-9][a-z0-9-]{0,63}";

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setUserResourceWhitelistPattern(LOGIN);
    configuration.setGroupResourceWhitelistPattern(GROUP);
    configuration.setIdentityProviderSessionFactory(new Provider());
  }

  private static final class Provider implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return NoLockOut.class;
    }

    @Override
    public Session openSession() {
      return new NoLockOut();
    }
  }

  /**
   * The engine shuts an account for seconds after one wrong password and for good after ten, so
   * that whoever knows a login can keep its owner out. Guesses are slowed down where they come from
   * instead, before they reach the engine.
   */
  private static final class NoLockOut extends DbIdentityServiceProvider {

    @Override
    protected void lockUser(UserEntity user) {}
  }
}
