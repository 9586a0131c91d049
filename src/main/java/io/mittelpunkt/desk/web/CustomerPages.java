package io.mittelpunkt.desk.web;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.desk.CustomerThread;
import io.mittelpunkt.desk.LookAtCustomer;
import io.mittelpunkt.engine.StaffMember;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The customer view after whatever was done there. */
@Component
class CustomerPages {

  private final CaseReaders readers;
  private final Customers customers;
  private final LookAtCustomer lookAtCustomer;
  private final CustomerThread thread;

  CustomerPages(
      CaseReaders readers,
      Customers customers,
      LookAtCustomer lookAtCustomer,
      CustomerThread thread) {
    this.readers = readers;
    this.customers = customers;
    this.lookAtCustomer = lookAtCustomer;
    this.thread = thread;
  }

  /** Shows it, with what was typed before if something was refused. */
  String page(
      String customerId, String way, Map<String, String> typed, Principal signedIn, Model model) {
    StaffMember reader = readers.reader(signedIn);
    model.addAttribute(
        "view", lookAtCustomer.open(customerId, reader, way).orElseThrow(CustomerPages::unknown));
    model.addAttribute("thread", thread.of(customerId));
    model.addAttribute("typed", typed);
    return "desk/customer";
  }

  /** The customer about whom something is changed, where the one who asks may do so. */
  Customer changeable(String customerId, Principal signedIn) {
    readers.reader(signedIn);
    return customers.find(customerId).orElseThrow(CustomerPages::unknown);
  }

  /** The page again, so that a reload does nothing twice. */
  static String after(String said) {
    return "redirect:/desk/customers/{customerId}?from=customer&said=" + said;
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
