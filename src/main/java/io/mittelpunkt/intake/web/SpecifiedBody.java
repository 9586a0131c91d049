package io.mittelpunkt.intake.web;

/** The bodies that clients send, each with the definition of TM Forum's that it is held against. */
enum SpecifiedBody {
  /** {@code POST productOrder}. */
  ORDER(Specification.ORDERING, "ProductOrder_Create"),
  /** {@code PATCH productOrder}. */
  ORDER_CHANGE(Specification.ORDERING, "ProductOrder_Update"),
  /** {@code POST cancelProductOrder}. */
  CANCELLATION(Specification.ORDERING, "CancelProductOrder_Create"),
  /** {@code POST hub}. */
  SUBSCRIPTION(Specification.ORDERING, "EventSubscriptionInput"),
  /** {@code POST productOfferingQualification}. */
  QUALIFICATION(Specification.QUALIFICATION, "ProductOfferingQualification_Create"),
  /** {@code POST searchTimeSlot}. */
  TIME_SLOT_SEARCH(Specification.APPOINTMENT, "SearchTimeSlot_Create"),
  /** {@code POST appointment}. */
  APPOINTMENT(Specification.APPOINTMENT, "Appointment_Create"),
  /** {@code PATCH appointment}. */
  APPOINTMENT_CHANGE(Specification.APPOINTMENT, "Appointment_Update");

  private final String file;
  private final String definition;

  SpecifiedBody(String file, String definition) {
    this.file = file;
    this.definition = definition;
  }

  /** The specification's file in folder {@code specs}. */
  String file() {
    return file;
  }

  /** The definition's name in it. */
  String definition() {
    return definition;
  }
}
