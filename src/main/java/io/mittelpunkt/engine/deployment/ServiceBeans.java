package io.mittelpunkt.engine.deployment;

import io.mittelpunkt.engine.Vocabulary;
import io.mittelpunkt.engine.gate.BeanCatalogue;
import java.util.List;
import java.util.Optional;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** The running service's beans and words, looked up when a set is checked and not before. */
@Component
class ServiceBeans implements BeanCatalogue {

  private static final String HOUSE = "io.mittelpunkt.";

  private final ConfigurableListableBeanFactory beans;

  ServiceBeans(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public Optional<Bean> find(String name) {
    if (!beans.containsBean(name)) {
      return Optional.empty();
    }
    Class<?> type = AutoProxyUtils.determineTargetClass(beans, name);
    return Optional.ofNullable(type).map(known -> new Bean(roomOf(known), known));
  }

  @Override
  public List<Vocabulary> vocabularies() {
    return List.copyOf(beans.getBeansOfType(Vocabulary.class).values());
  }

  private static String roomOf(Class<?> type) {
    String home = type.getPackageName() + ".";
    return home.startsWith(HOUSE)
        ? home.substring(HOUSE.length()).replaceFirst("\\..*", "")
        : "outside the service";
  }
}
