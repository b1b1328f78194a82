package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.kernel.domain.Refused;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// When a company is open in each week: any number of stretches a day, also past midnight.
///
/// @param intervals first of the week first, never two at once
public record WeeklySchedule(List<OpenInterval> intervals) {

  public static final int MOST_INTERVALS = 70;

  /// Open day and night.
  public static final WeeklySchedule ALWAYS =
      new WeeklySchedule(
          Stream.of(DayOfWeek.values())
              .map(day -> new OpenInterval(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
              .toList());

  /// @throws Refused if two of them overlap, also from Sunday night into Monday; it points at the
  ///   later one by its place in the list that was given
  public WeeklySchedule {
    var given = List.copyOf(intervals);
    intervals =
        intervals.stream().sorted(Comparator.comparingInt(OpenInterval::startInWeek)).toList();
    if (intervals.size() > MOST_INTERVALS) {
      throw Refused.invalid("schedule-size", "A week has at most " + MOST_INTERVALS + " intervals.")
          .at("")
          .about(MOST_INTERVALS);
    }
    for (int place = 0; place < intervals.size(); place++) {
      boolean last = place == intervals.size() - 1;
      var next = intervals.get(last ? 0 : place + 1);
      int begin = next.startInWeek() + (last ? OpenInterval.WEEK : 0);
      if (intervals.get(place).endInWeek() > begin) {
        throw Refused.invalid(
                "schedule-overlap",
                "%s %s begins before the interval before it has ended."
                    .formatted(next.day(), next.opens()))
            .at("/" + given.lastIndexOf(next) + "/opens")
            .about(next.opens());
      }
    }
  }
}
