package io.mittelpunkt.intake;

/** Says in a developer's words why a call is not promised, or its time not changed. */
final class CallRefusals {

  private static final String WHEN = "when";

  private CallRefusals() {}

  /**
   * The refusal.
   *
   * @param reason a code of the room callbacks
   */
  static RefusedRequest of(String reason) {
    return switch (reason) {
      case "notToBeChosen" -> RefusedRequest.because("matter", "There is no such matter here.");
      case "unknownCase" ->
          new RefusedRequest(404, "orderId", "This customer has no order with this number.");
      case "unknownLanguage" ->
          RefusedRequest.because("language", "Send two letters of ISO 639-1, such as tr.");
      case "remarkTooLong" -> RefusedRequest.because("remark", "Use at most 500 characters.");
      case "remarkUnreadable" ->
          RefusedRequest.because("remark", "It holds characters that do not show. Leave them out.");
      case "notANumber" ->
          RefusedRequest.because(
              "phone", "This number cannot be called. Send it as +49 40 1234567.");
      case "noNumber" -> RefusedRequest.because("phone", "We know no number to call. Send one.");
      case "tooManyCalls" ->
          new RefusedRequest(409, "phone", "Several calls are promised on this number already.");
      case "tooManyWishes" ->
          new RefusedRequest(429, "customerId", "A call was asked for very often today.");
      case "tooManyChanges" ->
          new RefusedRequest(429, WHEN, "This call was moved ten times today; it stays as it is.");
      case "past" -> RefusedRequest.because(WHEN, "This time is over, or about to begin.");
      case "tooFar" -> RefusedRequest.because(WHEN, "This time is further ahead than we plan.");
      case "notASlot" ->
          RefusedRequest.because(WHEN, "There is no such time; ask /api/callbacks/times for them.");
      case "night" ->
          new RefusedRequest(
              409, WHEN, "It is night where the customer is; nobody is called then.");
      case "sameTime" ->
          new RefusedRequest(409, WHEN, "He is called at this time already about another matter.");
      case "closed" ->
          new RefusedRequest(
              409, WHEN, "The team is closed then. Choose a time, or send \"national\".");
      case "ended" -> new RefusedRequest(409, "id", "This callback has ended.");
      default -> new RefusedRequest(409, WHEN, "This cannot be promised as things stand.");
    };
  }
}
