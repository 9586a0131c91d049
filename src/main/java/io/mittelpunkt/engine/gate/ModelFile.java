package io.mittelpunkt.engine.gate;

/**
 * One file of a model set.
 *
 * @param name its path below {@code processes/}, such as {@code scheduling/attend-visit.bpmn}; the
 *     engine's resource name, the same from a jar and from a folder
 * @param content its bytes
 */
public record ModelFile(String name, byte[] content) {

  /**
   * The folder, which is the room whose words and beans the model may use; empty if there is none.
   */
  String room() {
    return name.substring(0, Math.max(0, name.indexOf('/')));
  }

  /** The name without its folder. */
  String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The name without folder and ending, which is also the id of the process, decision or form. */
  String id() {
    String fileName = fileName();
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? fileName : fileName.substring(0, dot);
  }

  boolean endsWith(String ending) {
    return name.endsWith("." + ending);
  }
}
