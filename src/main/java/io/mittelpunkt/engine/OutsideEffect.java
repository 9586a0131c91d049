package io.mittelpunkt.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a delegate whose step has an effect outside the database (a call to another system). The
 * gate refuses it in a step without {@code asyncBefore}: the effect runs in a job of its own, at
 * least once, under a key (P13).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OutsideEffect {}
