package io.mittelpunkt.engine.hardening;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/**
 * Runs no script in any language. The class path cannot be kept free of script engines, since FEEL
 * and JUEL register as such; decisions do not need them, FEEL is evaluated directly.
 */
class NoScriptEngines implements ScriptEngineResolver {

  @Override
  public void addScriptEngineFactory(ScriptEngineFactory factory) {
    throw refusal();
  }

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    throw refusal();
  }

  @Override
  public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
    throw refusal();
  }

  private static BadUserRequestException refusal() {
    return new BadUserRequestException("Scripts are not run: call a delegate");
  }
}
