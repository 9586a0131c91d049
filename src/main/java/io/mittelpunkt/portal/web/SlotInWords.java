package io.mittelpunkt.portal.web;

import io.mittelpunkt.shared.TimeWindow;

/**
 * A time for a call as a customer reads it, in his language and zone.
 *
 * @param value as a form sends it, see {@link TimeWindow#iso}
 * @param date its day, as a machine reads it
 * @param day its day
 * @param from the hour from which
 * @param to the hour until which
 */
record SlotInWords(String value, String date, String day, String from, String to) {

  static SlotInWords of(TimeWindow slot, OpenedLink opened) {
    return new SlotInWords(
        slot.iso(),
        opened.date(slot.from()).toString(),
        opened.day(slot.from()),
        opened.hour(slot.from()),
        opened.hour(slot.to()));
  }
}
