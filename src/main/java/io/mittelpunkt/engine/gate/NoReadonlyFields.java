package io.mittelpunkt.engine.gate;

/**
 * A {@code readonly} field is submitted with its form and becomes a process variable, often with
 * personal data in it; a {@code disabled} one is only shown.
 */
final class NoReadonlyFields implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (FormFile form : models.forms()) {
      form.components()
          .filter(component -> !component.path("readonly").asText("false").equals("false"))
          .forEach(
              component ->
                  findings.add(
                      form.file(),
                      FormFile.nameOf(component),
                      "the field is readonly, so it is submitted and becomes a variable",
                      "Make it disabled instead"));
    }
  }
}
