package io.mittelpunkt.customers;

import java.time.ZoneId;

/**
 * Where a team works.
 *
 * @param id its id
 * @param name as people call it
 * @param state whose public holidays count: ISO 3166-2 without the country, in lower case
 * @param zone its zone
 */
public record Territory(String id, String name, String state, ZoneId zone) {}
