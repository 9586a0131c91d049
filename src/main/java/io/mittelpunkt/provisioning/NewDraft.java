package io.mittelpunkt.provisioning;

import org.jspecify.annotations.Nullable;

/**
 * What one of the staff types to begin an order; all of it from outside and unchecked.
 *
 * @param customerNumber the customer's number, if he knows it
 * @param name his name, if he has none
 * @param street where the line is to be; where nothing is given, where the customer lives
 * @param email where mail reaches him, if anywhere
 * @param phone where calls reach him, if anywhere
 * @param language the language that he would like to be addressed in, a tag
 * @param channel {@code phone} or {@code shop}
 */
public record NewDraft(
    @Nullable String customerNumber,
    @Nullable String name,
    @Nullable String street,
    @Nullable String postcode,
    @Nullable String city,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String language,
    @Nullable String channel) {}
