package io.mittelpunkt.intake;

import org.jspecify.annotations.Nullable;

/** A request that cannot be taken: nothing of it was stored. */
public class RefusedRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String field;

  /**
   * @param status the HTTP status, 4xx
   * @param field which field is wrong, as a path such as {@code productOrderItem[0].action}
   * @param detail what is wrong and what to do, for the client's developer
   */
  public RefusedRequest(int status, @Nullable String field, String detail) {
    super(detail);
    this.status = status;
    this.field = field;
  }

  /** A field that is wrong: 400. */
  public static RefusedRequest because(String field, String detail) {
    return new RefusedRequest(400, field, detail);
  }

  /** A resource that the client does not have, or nobody has: 404. */
  public static RefusedRequest noSuch(String resource) {
    return new RefusedRequest(404, "id", "You have no " + resource + " with this id.");
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Which field is wrong; null when it is the whole request. */
  public @Nullable String field() {
    return field;
  }
}
