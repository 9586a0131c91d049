package io.mittelpunkt.orders;

import java.math.BigDecimal;

/**
 * What an offering costs.
 *
 * @param monthly euro a month, tax included
 * @param setup euro once, tax included
 */
public record Price(BigDecimal monthly, BigDecimal setup) {}
