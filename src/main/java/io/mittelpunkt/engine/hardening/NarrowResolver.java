package io.mittelpunkt.engine.hardening;

import io.mittelpunkt.engine.Published;
import java.beans.FeatureDescriptor;
import java.util.Arrays;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;

/**
 * Stands before all other resolvers and lets an expression reach just what the model gate admits:
 * the methods that a published bean itself declares, and a case's business key. Whatever else, a
 * class, a class loader, reflection, the application context, ends here (CVE-2026-109432).
 */
class NarrowResolver extends ELResolver {

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    boolean businessKey =
        base instanceof DelegateExecution && "processBusinessKey".equals(property);
    if (base != null && !businessKey) {
      throw new ELException("the property " + property + " is closed to expressions");
    }
    return null;
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      Object base,
      Object method,
      Class<?> @Nullable [] types,
      Object @Nullable [] values) {
    Class<?> type = AopUtils.getTargetClass(base);
    boolean open = type.isAnnotationPresent(Published.class) && declares(type, method.toString());
    if (!open) {
      throw new ELException("the method " + method + " is closed to expressions");
    }
    return null;
  }

  private static boolean declares(Class<?> type, String method) {
    return Arrays.stream(type.getMethods())
        .anyMatch(
            candidate ->
                candidate.getDeclaringClass() != Object.class
                    && candidate.getName().equals(method));
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    throw new ELException("expressions change nothing");
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return true;
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(
      ELContext context, @Nullable Object base) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return Object.class;
  }
}
