package io.mittelpunkt.scheduling;

import java.time.LocalDate;

public record DayChanged(String territoryId, LocalDate day, String reason) {}
