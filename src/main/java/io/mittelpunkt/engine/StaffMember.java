package io.mittelpunkt.engine;

import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param id the login name
 * @param name how colleagues know him
 * @param groups the groups that he belongs to, see {@link Groups}
 */
public record StaffMember(String id, String name, Set<String> groups) {}
