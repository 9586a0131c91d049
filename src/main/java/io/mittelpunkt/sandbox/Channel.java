package io.mittelpunkt.sandbox;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way a message took to its customer. */
enum Channel {
  @JsonProperty("mail")
  MAIL,
  @JsonProperty("sms")
  SMS,
  @JsonProperty("letter")
  LETTER
}
