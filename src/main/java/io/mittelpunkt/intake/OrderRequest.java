package io.mittelpunkt.intake;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.orders.NewOrder;
import java.util.List;

/**
 * An order as a client asks for it, checked.
 *
 * @param keys what makes it the same request when it comes again, within the client, sorted
 * @param bodyHash says whether it is the same body
 * @param customer the account to open when we do not know the customer yet
 * @param order what to place
 */
public record OrderRequest(List<String> keys, byte[] bodyHash, Customer customer, NewOrder order) {}
