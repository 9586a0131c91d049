package io.mittelpunkt.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which numbers can be called, and which take SMS. */
final class PhoneNumbers {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Set<PhoneNumberType> MOBILE =
      EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

  /** Numbers on which no customer is met, and that cost whoever calls them. */
  private static final Set<PhoneNumberType> NOBODYS =
      EnumSet.of(
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.PAGER,
          PhoneNumberType.VOICEMAIL);

  /** Numbers without a country are taken as dialled here. */
  private static final String HERE = "DE";

  private PhoneNumbers() {}

  /** A number in E.164, if somebody can be called on it. */
  static Optional<String> read(String text) {
    try {
      var number = NUMBERS.parse(text, HERE);
      return NUMBERS.isValidNumber(number) && !NOBODYS.contains(NUMBERS.getNumberType(number))
          ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** Whether a number in E.164 is a mobile phone's. */
  static boolean takesSms(String number) {
    try {
      return MOBILE.contains(NUMBERS.getNumberType(NUMBERS.parse(number, HERE)));
    } catch (NumberParseException e) {
      return false;
    }
  }
}
