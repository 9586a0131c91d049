package io.mittelpunkt;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The given database does not answer, or lets nobody in. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

  // SQL states: connection, authorisation, no such database.
  private static final Set<String> CLASSES = Set.of("08", "28", "3D");

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, PSQLException cause) {
    String state = cause.getSQLState();
    if (state == null || state.length() < 2 || !CLASSES.contains(state.substring(0, 2))) {
      return null;
    }
    return new FailureAnalysis(
        "The database does not let it in (" + String.valueOf(cause.getMessage()).strip() + ").",
        "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
        cause);
  }
}
