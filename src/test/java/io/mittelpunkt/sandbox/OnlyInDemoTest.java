package io.mittelpunkt.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Component;

@AnalyzeClasses(
    packages = "io.mittelpunkt.sandbox",
    importOptions = ImportOption.DoNotIncludeTests.class)
class OnlyInDemoTest {

  @ArchTest
  static final ArchRule noBeanOfThisRoomStandsInProduction =
      classes()
          .that()
          .areMetaAnnotatedWith(Component.class)
          .should()
          .beAnnotatedWith(OnlyInDemo.class);
}
