package com.ooma.office.kernel.domain;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// French working days. *Jours ouvrés* are Monday to Friday without the eleven national holidays;
/// *jours ouvrables* count Saturdays too. Deliveries, ports and support hours go by the first,
/// legal porting delays by the second.
public final class BusinessCalendar {

  /// Every day and hour of the product is meant here.
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final HolidayManager FRANCE =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
  private static final ConcurrentHashMap<Integer, Set<LocalDate>> HOLIDAYS =
      new ConcurrentHashMap<>();

  /// One of the three departments of Alsace and Moselle; their holidays are the same.
  private static final String BAS_RHIN = "67";

  private static final ConcurrentHashMap<Integer, Set<LocalDate>> ALSACE_MOSELLE =
      new ConcurrentHashMap<>();

  private BusinessCalendar() {}

  public static boolean isHoliday(LocalDate day) {
    return HOLIDAYS.computeIfAbsent(day.getYear(), BusinessCalendar::holidaysOf).contains(day);
  }

  /// The same for Alsace and Moselle, which have Good Friday and 26 December besides.
  public static boolean isHolidayInAlsaceMoselle(LocalDate day) {
    return ALSACE_MOSELLE
        .computeIfAbsent(day.getYear(), year -> holidaysOf(year, BAS_RHIN))
        .contains(day);
  }

  /// Whether `day` is a *jour ouvré*.
  public static boolean isBusinessDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && isOuvrable(day);
  }

  /// Whether `day` is a *jour ouvrable*.
  public static boolean isOuvrable(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
  }

  /// The `count`-th business day strictly after `day`; `count` is at least 1.
  public static LocalDate businessDaysAfter(LocalDate day, int count) {
    return after(day, count, BusinessCalendar::isBusinessDay);
  }

  /// The `count`-th *jour ouvrable* strictly after `day`; `count` is at least 1.
  public static LocalDate ouvrablesAfter(LocalDate day, int count) {
    return after(day, count, BusinessCalendar::isOuvrable);
  }

  /// The `count`-th day strictly after `day` that `counts`; `count` is at least 1.
  public static LocalDate after(LocalDate day, int count, Predicate<LocalDate> counts) {
    var reached = day;
    for (int left = count; left > 0; ) {
      reached = reached.plusDays(1);
      if (counts.test(reached)) {
        left--;
      }
    }
    return reached;
  }

  private static Set<LocalDate> holidaysOf(int year, String... region) {
    return FRANCE.getHolidays(java.time.Year.of(year), region).stream()
        .map(holiday -> holiday.getDate())
        .collect(Collectors.toUnmodifiableSet());
  }
}
