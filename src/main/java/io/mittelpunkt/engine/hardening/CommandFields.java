package io.mittelpunkt.engine.hardening;

import java.lang.reflect.Field;
import java.util.Objects;
import org.springframework.util.ReflectionUtils;

/** Reads what the engine's commands keep to themselves. */
final class CommandFields {

  private CommandFields() {}

  /** A field that must be there: without it a guard would let everything pass. */
  static Field of(Class<?> command, String name) {
    Field field =
        Objects.requireNonNull(
            ReflectionUtils.findField(command, name), () -> command + " has no " + name);
    ReflectionUtils.makeAccessible(field);
    return field;
  }
}
