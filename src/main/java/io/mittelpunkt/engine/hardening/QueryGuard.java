package io.mittelpunkt.engine.hardening;

import java.lang.reflect.Field;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses a query with an expression before the engine touches it, whether it is asked directly,
 * saved as a filter or laid upon one. The engine looks at the outermost query only, and an
 * expression inside {@code orQueries} slips by (CVE-2026-109432).
 */
class QueryGuard extends CommandInterceptor {

  private static final Field SAVED = CommandFields.of(SaveFilterCmd.class, "filter");
  private static final Field LAID_UPON =
      CommandFields.of(AbstractExecuteFilterCmd.class, "extendingQuery");

  @Override
  public <T> T execute(Command<T> command) {
    refuseExpressions(queryIn(command), Collections.newSetFromMap(new IdentityHashMap<>()));
    return next.execute(command);
  }

  private static @Nullable Object queryIn(Command<?> command) {
    if (command instanceof SaveFilterCmd) {
      Filter filter = (Filter) ReflectionUtils.getField(SAVED, command);
      return filter == null ? null : filter.getQuery();
    }
    if (command instanceof AbstractExecuteFilterCmd) {
      return ReflectionUtils.getField(LAID_UPON, command);
    }
    return command;
  }

  private static void refuseExpressions(@Nullable Object command, Set<Object> seen) {
    if (!(command instanceof AbstractQuery<?, ?> query) || !seen.add(query)) {
      return;
    }
    if (!query.getExpressions().isEmpty()) {
      throw new BadUserRequestException("Expressions are forbidden in queries");
    }
    if (query instanceof TaskQueryImpl tasks) {
      tasks.getQueries().forEach(inner -> refuseExpressions(inner, seen));
    }
  }
}
