package io.mittelpunkt.provisioning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done in the world for an order.
 *
 * @param portId the reserved port
 * @param shipmentId the warehouse's number of the shipment
 * @param deliveredAt when the modem arrived
 * @param activatedAt when the line was switched
 * @param lineTests how many line tests are written down
 */
public record Line(
    @Nullable String portId,
    @Nullable String shipmentId,
    @Nullable Instant deliveredAt,
    @Nullable Instant activatedAt,
    int lineTests) {}
