package io.mittelpunkt.engine.gate;

import java.util.List;
import java.util.stream.Stream;

/**
 * The model gate: one check of a whole model set, in the tests, at start-up and at each deployment.
 * The engine itself accepts a model with a missing class, a dead end or a wait that nobody watches.
 */
public final class ModelGate {

  private static final List<Rule> RULES =
      List.of(
          new UniqueFileNames(),
          new NamedLikeFile(),
          new SpokenIds(),
          new NamedDecisions(),
          new DrawnCompletely(),
          new KeptHistory(),
          new NoCode(),
          new FeelOnly(),
          new AllowedExpressions(),
          new ReachableBeans(),
          new ImplementedSteps(),
          new OwnJobForEffects(),
          new DeclaredWords(),
          new UsedWords(),
          new DeclaredVariables(),
          new AnswersTakenAtOnce(),
          new NoReadonlyFields(),
          new KnownReferences(),
          new BoundToDeployment(),
          new KnownGroups(),
          new WatchedWaits(),
          new AnswersWithoutThePage());

  private final BeanCatalogue beans;

  /**
   * A gate for one service.
   *
   * @param beans what its models may name
   */
  public ModelGate(BeanCatalogue beans) {
    this.beans = beans;
  }

  /**
   * Looks for everything that speaks against a set.
   *
   * @param models the whole set
   * @return one finding for each place that breaks a rule; empty when the set may run
   */
  public List<Finding> check(ModelSet models) {
    Findings findings = new Findings();
    RULES.forEach(rule -> rule.check(models, beans, findings));
    return Stream.concat(models.unreadable().stream(), findings.all().stream()).toList();
  }
}
