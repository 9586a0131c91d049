package io.mittelpunkt.engine;

/** Puts a model into the staff's language before it is gated and deployed. */
public interface ModelTranslation {

  /**
   * Translates what people read in one model: names and labels, never ids or expressions.
   *
   * @param resourceName the file below {@code processes/}, such as {@code
   *     provisioning/provision-order.bpmn}
   * @param content the file as it was drawn
   * @return the file as it is to be deployed; the same bytes where there is nothing to translate
   */
  byte[] translate(String resourceName, byte[] content);
}
