package io.mittelpunkt.intake;

import io.mittelpunkt.customers.Detail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client changes about an order of its own, checked.
 *
 * @param request what the client has sent by now, JSON: the order with its changes
 * @param wishedDate another day that the customer wishes, in his zone; null when that stays
 * @param details what the client tells now and did not tell before, each in its normal form
 * @param attributes the further fields that change, by their names in TMF622
 */
public record OrderChange(
    String request,
    @Nullable LocalDate wishedDate,
    Map<Detail, String> details,
    List<String> attributes) {}
