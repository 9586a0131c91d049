package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Price;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is shown before he agrees (P10; EU 2018/1972, article 102): the price before and
 * after, in the words in which he agrees to it.
 *
 * @param orderId the order
 * @param seq which summary of the order it is; a changed offering gets a new one
 * @param offeringId what he would get
 * @param monthlyBefore what he pays a month today; null when he pays nothing yet
 * @param after what he would pay
 * @param text the exact words, in his language
 * @param presentedAt when he was shown it first
 * @param confirmedAt when he agreed, if he did
 */
public record ContractSummary(
    String orderId,
    int seq,
    String offeringId,
    @Nullable BigDecimal monthlyBefore,
    Price after,
    String text,
    Instant presentedAt,
    @Nullable Instant confirmedAt) {}
