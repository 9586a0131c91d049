package io.mittelpunkt;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.NullMarked;

/** The business survives a change of engine: only flow and engine know it. */
@AnalyzeClasses(packages = "io.mittelpunkt", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyFlowAndEngineKnowCamunda =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.mittelpunkt.*.flow..", "io.mittelpunkt.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.camunda..");

  @ArchTest
  static final ArchRule rootsKnowNeitherEngineNorTheirShelves =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.mittelpunkt.customers",
              "io.mittelpunkt.notices",
              "io.mittelpunkt.escalation",
              "io.mittelpunkt.orders",
              "io.mittelpunkt.provisioning",
              "io.mittelpunkt.scheduling",
              "io.mittelpunkt.callbacks",
              "io.mittelpunkt.intake",
              "io.mittelpunkt.portal")
          .should(
              dependOnClassesThat(
                  resideInAnyPackage(
                      "io.mittelpunkt.engine..",
                      "io.mittelpunkt.*.flow..",
                      "io.mittelpunkt.*.store..",
                      "io.mittelpunkt.*.remote..",
                      "io.mittelpunkt.*.batch..",
                      "io.mittelpunkt.*.web..")));

  /**
   * A client of the service, of which it knows no more than any other client; it starts at once.
   */
  @ArchTest
  static final ArchRule theBatchIsAClientWithoutSpring =
      classes()
          .that()
          .resideInAPackage("io.mittelpunkt.intake.batch..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.mittelpunkt.intake.batch..",
              "java..",
              "com.fasterxml.jackson..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule whatMayBeNullSaysSo =
      classes()
          .should(
              new ArchCondition<>("stand in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                  events.add(
                      new SimpleConditionEvent(
                          type, marked, type.getPackageName() + " of " + type.getSimpleName()));
                }
              });

  @ArchTest
  static final ArchRule delegatesStandInFlow =
      classes()
          .that()
          .implement(JavaDelegate.class)
          .should()
          .resideInAPackage("io.mittelpunkt.*.flow..")
          .andShould()
          .haveSimpleNameEndingWith("Delegate")
          .allowEmptyShould(true);
}
