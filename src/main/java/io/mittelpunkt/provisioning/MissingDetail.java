package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Detail;
import java.time.Instant;

/**
 * A detail that an order waits for (P2).
 *
 * @param detail which
 * @param owner the group that sees to it
 * @param due until when the customer was asked to answer; an agent calls then
 * @param askedAt when he was asked
 */
public record MissingDetail(Detail detail, String owner, Instant due, Instant askedAt) {}
