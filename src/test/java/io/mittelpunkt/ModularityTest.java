package io.mittelpunkt;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  @Test
  void roomsImportOnlyWhatTheirPackageInfoAllows() {
    ApplicationModules.of(MittelpunktApplication.class).verify();
  }
}
