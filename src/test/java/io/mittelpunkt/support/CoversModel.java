package io.mittelpunkt.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class together take each sequence flow of a model, and so enter and leave each
 * of its nodes; the class fails where they do not. Each class answers for itself, whatever ran
 * before it. Marks a {@link StoppedEngine} test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ModelCoverage.class)
public @interface CoversModel {

  /** The model's process id. */
  String value();
}
