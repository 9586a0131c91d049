package io.mittelpunkt;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Says why the service cannot start, where whoever started it looks. */
class OneLineReporter implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    String action = analysis.getAction();
    // A refused model brings a list: its lines stay lines, and the cure stands below them.
    String gap = analysis.getDescription().contains("\n") ? System.lineSeparator() : " ";
    System.err.println(
        "Mittelpunkt cannot start: "
            + analysis.getDescription().strip()
            + (StringUtils.hasText(action) ? gap + action.strip() : ""));
  }
}
