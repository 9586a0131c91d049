package io.mittelpunkt;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** DESIGN: the business survives a change of engine. */
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
                      "io.mittelpunkt.*.web..")));

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
