package io.mittelpunkt.customers;

import static io.mittelpunkt.customers.Detail.BIRTH_DATE;
import static io.mittelpunkt.customers.Detail.CONTACT_PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.Detail.Reading;
import io.mittelpunkt.customers.Detail.Reading.Accepted;
import io.mittelpunkt.customers.Detail.Reading.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "1988-04-17, 1988-04-17",
    "' 1988-04-17 ', 1988-04-17",
    "1992-02-29, 1992-02-29",
    "2000-02-29, 2000-02-29",
    "2026-11-23, 2026-11-23",
    "1896-11-23, 1896-11-23"
  })
  void aDateOfTheCalendarIsABirthDate(String said, String kept) {
    assertThat(BIRTH_DATE.read(said, TODAY)).isEqualTo(new Accepted(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1991-02-29",
        "1900-02-29",
        "1988-02-30",
        "1988-13-01",
        "1988-00-10",
        "88-04-17",
        "31.04.1988",
        "17.04.88",
        "1988-4-17",
        "1988-04-17T00:00",
        "+1988-04-17",
        "١٩٨٨-٠٤-١٧",
        "1988‐04‐17",
        "🎂",
        "yesterday",
        "",
        " "
      })
  void whatIsNoDateOfTheCalendarIsRefused(String said) {
    assertThat(BIRTH_DATE.read(said, TODAY)).isEqualTo(new Refused("notADate"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1988-04-17", "17.04.1988", " 17.4.1988 "})
  void aDateMayBeWrittenAsPeopleWriteIt(String said) {
    assertThat(BIRTH_DATE.read(said, TODAY)).isEqualTo(new Accepted("1988-04-17"));
  }

  @Test
  void nobodyWasBornTomorrow() {
    assertThat(BIRTH_DATE.read("2026-11-24", TODAY)).isEqualTo(new Refused("inTheFuture"));
  }

  @Test
  void nobodyIsOlderThanHundredAndThirtyYears() {
    assertThat(BIRTH_DATE.read("1896-11-22", TODAY)).isEqualTo(new Refused("tooLongAgo"));
  }

  @ParameterizedTest
  @CsvSource({
    "040 1234567, +49401234567",
    "0151 12345601, +4915112345601",
    "+49 (0)151 12345601, +4915112345601",
    "0049 40 1234567, +49401234567",
    "+44 20 7946 0958, +442079460958",
    "٠٤٠ ١٢٣٤٥٦٧, +49401234567"
  })
  void aNumberThatCanBeCalledIsKeptInItsInternationalForm(String said, String kept) {
    assertThat(CONTACT_PHONE.read(said, TODAY)).isEqualTo(new Accepted(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1",
        "12345",
        "00000000",
        "+49 1",
        "call me",
        "☎️",
        "040 12",
        "+999 123456789",
        "0151 1234567890123456789"
      })
  void aNumberThatNobodyCanCallIsRefused(String said) {
    assertThat(CONTACT_PHONE.read(said, TODAY)).isEqualTo(new Refused("notANumber"));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasKeptIsReadAgainAsItIs(Detail detail) {
    String said = detail == BIRTH_DATE ? "1992-02-29" : "0151 12345601";
    Reading first = detail.read(said, TODAY);
    assertThat(detail.read(((Accepted) first).value(), TODAY)).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void eachDetailIsFoundByItsCode(Detail detail) {
    assertThat(Detail.of(detail.code())).hasValue(detail);
  }

  @Test
  void aCodeThatNamesNoDetailFindsNone() {
    assertThat(Detail.of("shoeSize")).isEmpty();
    assertThat(Detail.of("BIRTH_DATE")).isEmpty();
  }
}
