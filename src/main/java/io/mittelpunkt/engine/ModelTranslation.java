package io.mittelpunkt.engine;

/** Puts what staff read in a model into their language, before the model is deployed. */
public interface ModelTranslation {

  /**
   * Translates one resource of a deployment.
   *
   * @param resourceName the resource's name, whose ending says what it is
   * @param content the resource as it was drawn
   * @return the resource as it is to be deployed
   */
  byte[] translate(String resourceName, byte[] content);
}
