package io.mittelpunkt.provisioning;

import org.jspecify.annotations.Nullable;

/**
 * What a customer says of his draft to one of the staff; all of it from outside and unchecked, and
 * null where nothing was said.
 *
 * @param offeringId what he would like
 * @param birthDate his birth date
 * @param contactPhone a number to call
 * @param wishedDate from when he would like the line, ISO 8601
 * @param signature the reference of his signature under the contract's summary
 */
public record DraftAnswers(
    @Nullable String offeringId,
    @Nullable String birthDate,
    @Nullable String contactPhone,
    @Nullable String wishedDate,
    @Nullable String signature) {}
