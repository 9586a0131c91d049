package io.mittelpunkt.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * As {@link RunningService}, but jobs and timers run only when the test executes them by hand. All
 * classes so marked share one context. Its engine has a name of its own: the webapps look an engine
 * up by name in the whole JVM, and those of the other context would find this one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {
      "mittelpunkt.demo.samples=false",
      "mittelpunkt.engine.run-jobs=false",
      "mittelpunkt.visits.planning-time=PT0.2S",
      "camunda.bpm.process-engine-name=stopped"
    })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = RunningService.OwnPlace.class)
@Import({TakenFlows.class, World.class, Told.class, Undone.class})
@ExtendWith(StatesPassed.class)
public @interface StoppedEngine {}
