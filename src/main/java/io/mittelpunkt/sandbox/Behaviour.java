package io.mittelpunkt.sandbox;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a stand-in treats its callers. */
enum Behaviour {
  /** Does what it is asked and says so. */
  @JsonProperty("ok")
  OK,
  /** Does nothing and answers 500. */
  @JsonProperty("error")
  ERROR,
  /** Does what it is asked, but its answer is no JSON: whether it was done cannot be told. */
  @JsonProperty("garbage")
  GARBAGE,
  /** Does what it is asked and keeps the caller waiting for a minute. */
  @JsonProperty("hang")
  HANG,

  /** Works and says so, but its line tests find a fault; each of them is one of the times. */
  @JsonProperty("faulty-line")
  FAULTY_LINE
}
