package io.mittelpunkt.engine.gate;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find, in the order of the rules. */
final class Findings {

  private final List<Finding> all = new ArrayList<>();

  void add(ModelFile file, String element, String wrong, String cure) {
    add(file.name(), element, wrong, cure);
  }

  void add(String file, String element, String wrong, String cure) {
    all.add(new Finding(file, element, wrong, cure));
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
