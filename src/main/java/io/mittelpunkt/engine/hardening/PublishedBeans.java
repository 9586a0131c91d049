package io.mittelpunkt.engine.hardening;

import io.mittelpunkt.engine.Published;
import java.util.AbstractMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that an expression may name: delegates and what is marked {@link Published}. The
 * default is the whole application context. A bean is looked up when an expression names it, since
 * most need the engine, which is not there yet when this map is made.
 */
class PublishedBeans extends AbstractMap<Object, Object> {

  private final ListableBeanFactory beans;
  private volatile @Nullable Set<String> names;

  PublishedBeans(ListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public boolean containsKey(Object name) {
    return names().contains(name);
  }

  @Override
  public @Nullable Object get(Object name) {
    return containsKey(name) ? beans.getBean((String) name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    Set<Entry<Object, Object>> all = new HashSet<>();
    names().forEach(name -> all.add(new SimpleImmutableEntry<>(name, beans.getBean(name))));
    return all;
  }

  private Set<String> names() {
    Set<String> known = names;
    if (known == null) {
      Set<String> found = new HashSet<>();
      found.addAll(List.of(beans.getBeanNamesForType(JavaDelegate.class, true, false)));
      found.addAll(List.of(beans.getBeanNamesForAnnotation(Published.class)));
      known = Set.copyOf(found);
      names = known;
    }
    return known;
  }
}
