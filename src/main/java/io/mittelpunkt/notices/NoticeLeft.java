package io.mittelpunkt.notices;

import java.util.Locale;

/**
 * A notice to a customer has left.
 *
 * @param notice what was told
 * @param channel by which channel
 * @param language in which language
 */
public record NoticeLeft(Notice notice, Channel channel, Locale language) {}
