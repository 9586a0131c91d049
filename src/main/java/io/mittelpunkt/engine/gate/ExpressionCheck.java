package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.gate.BeanCatalogue.Bean;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Reads an expression with the engine's own grammar and admits only the known-good forms. */
final class ExpressionCheck {

  private static final Set<AstBinary.Operator> COMPARISONS =
      Set.of(
          AstBinary.EQ,
          AstBinary.NE,
          AstBinary.LT,
          AstBinary.LE,
          AstBinary.GT,
          AstBinary.GE,
          AstBinary.AND,
          AstBinary.OR);
  private static final Set<String> ENGINE_OBJECTS = Set.of("execution", "task");

  private final String room;
  private final BeanCatalogue beans;
  private final Set<String> variables;

  ExpressionCheck(String room, BeanCatalogue beans) {
    this.room = room;
    this.beans = beans;
    this.variables = Words.of(room, beans).variables();
  }

  /** What speaks against an expression, if anything. */
  Optional<String> objection(String expression) {
    try {
      return look(new Builder(Builder.Feature.METHOD_INVOCATIONS).build(expression).getRoot());
    } catch (TreeBuilderException e) {
      return Optional.of("cannot be read: " + e.getMessage());
    }
  }

  private Optional<String> look(Node node) {
    if (node instanceof AstText
        || node instanceof AstString
        || node instanceof AstNumber
        || node instanceof AstBoolean
        || node instanceof AstNull) {
      return Optional.empty();
    }
    if (node instanceof AstComposite || node instanceof AstEval || node instanceof AstNested) {
      return first(children(node), this::look);
    }
    if (node instanceof AstIdentifier variable) {
      return unless(
          variables.contains(variable.getName()),
          "names %s, which no vocabulary declares as a variable".formatted(variable.getName()));
    }
    if (node instanceof AstUnary
        || (node instanceof AstBinary binary && COMPARISONS.contains(binary.getOperator()))) {
      return first(children(node), this::look);
    }
    if (node instanceof AstMethod call) {
      return lookAtCall(call);
    }
    boolean businessKey =
        node instanceof AstDot
            && node.getChild(0) instanceof AstIdentifier object
            && object.getName().equals("execution")
            && property(node).equals("processBusinessKey");
    return unless(businessKey, "is neither a call of a published bean nor a comparison");
  }

  private Optional<String> lookAtCall(AstMethod call) {
    if (!(call.getChild(0) instanceof AstDot method)
        || !(method.getChild(0) instanceof AstIdentifier name)) {
      return Optional.of("calls something else than a bean");
    }
    Optional<Bean> bean = beans.find(name.getName()).filter(Bean::isPublished);
    if (bean.isEmpty() || !Words.mayBeUsed(bean.get().room(), room)) {
      return Optional.of("calls %s, which is no bean published to %s".formatted(name, room));
    }
    Node parameters = call.getChild(1);
    if (!hasMethod(bean.get().type(), property(method), parameters.getCardinality())) {
      return Optional.of("calls a method that %s does not have".formatted(name));
    }
    return first(children(parameters), this::lookAtParameter);
  }

  private Optional<String> lookAtParameter(Node parameter) {
    boolean given =
        parameter instanceof AstIdentifier object && ENGINE_OBJECTS.contains(object.getName());
    return given ? Optional.empty() : look(parameter);
  }

  private static boolean hasMethod(Class<?> type, String name, int parameters) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .anyMatch(
            method -> method.getName().equals(name) && method.getParameterCount() == parameters);
  }

  private static String property(Node dot) {
    return dot.toString().replaceFirst("^\\. ", "");
  }

  private static Stream<Node> children(Node node) {
    return IntStream.range(0, node.getCardinality()).mapToObj(node::getChild);
  }

  private static Optional<String> first(
      Stream<Node> nodes, Function<Node, Optional<String>> objection) {
    return nodes.map(objection).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> unless(boolean fine, String objection) {
    return fine ? Optional.empty() : Optional.of(objection);
  }
}
