package io.mittelpunkt.intake;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.VisitWork;
import io.mittelpunkt.shared.TimeWindow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that a client asks for, checked.
 *
 * @param clientId who asks
 * @param keys what makes it the same request when it comes again
 * @param bodyHash says whether it is the same body
 * @param window the time slot
 * @param orderId the client's order that it is for; null: it is for an address
 * @param address where it is, when it is for no order
 * @param customer whom it is for, when it is for no order: the account to open
 * @param work what is to be done, when it is for no order
 * @param body what the client sent, JSON
 */
public record AppointmentRequest(
    String clientId,
    List<String> keys,
    byte[] bodyHash,
    TimeWindow window,
    @Nullable String orderId,
    @Nullable PostalAddress address,
    @Nullable Customer customer,
    @Nullable VisitWork work,
    String body) {}
