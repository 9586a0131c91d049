package io.mittelpunkt.escalation.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ResumeCaseDelegate implements JavaDelegate {

  private final ResumeCase resumeCase;

  ResumeCaseDelegate(ResumeCase resumeCase) {
    this.resumeCase = resumeCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    resumeCase.after(execution);
  }
}
