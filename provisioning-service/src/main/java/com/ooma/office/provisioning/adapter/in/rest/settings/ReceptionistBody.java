package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.reception.Holidays;
import com.ooma.office.provisioning.domain.reception.OpenInterval;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.reception.WeeklySchedule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The virtual receptionist, as it is read and written.
@Schema(name = "Receptionist")
record ReceptionistBody(
    @NotNull
        @Size(max = WeeklySchedule.MOST_INTERVALS)
        @Schema(description = "When the company is open, in Paris; none: never")
        List<@NotNull @Valid Interval> schedule,
    @NotNull @Valid HolidaysBody holidays,
    @NotNull @Valid MenuBody businessHours,
    @NotNull @Valid MenuBody afterHours,
    @Valid @Schema(description = "Left out: the menu after hours") @Nullable MenuBody holiday,
    @NotNull
        @Schema(description = "Whether callers may dial the extensions of users who are listed")
        Boolean dialByExtension,
    @NotNull @Schema(description = "Whether users reach their voicemail by `*`, extension and PIN")
        Boolean remoteVoicemail) {

  private static final java.util.regex.Pattern KEY =
      java.util.regex.Pattern.compile("(/[a-zA-Z]+)/keys/([0-9])(.*)");
  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  @Schema(name = "OpenInterval")
  record Interval(
      @NotNull DayOfWeek day,
      @NotNull @Pattern(regexp = TIME) @Schema(examples = "09:00") String opens,
      @NotNull
          @Pattern(regexp = TIME)
          @Schema(
              description =
                  "On the next day if it is not after `opens`; a whole day if it is the same",
              examples = "18:30")
          String closes) {

    static Interval of(OpenInterval interval) {
      return new Interval(
          interval.day(), interval.opens().toString(), interval.closes().toString());
    }

    OpenInterval toInterval() {
      return new OpenInterval(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }
  }

  @Schema(name = "Holidays")
  record HolidaysBody(
      @NotNull @Schema(description = "The eleven public holidays of France") Boolean french,
      @NotNull @Size(max = Holidays.MOST_DAYS) List<@NotNull @Valid Day> own) {

    Holidays toHolidays() {
      return new Holidays(french, own.stream().map(Day::toDay).toList());
    }
  }

  @Schema(name = "OwnHoliday")
  record Day(
      @NotNull @Size(min = 1, max = 40) String name,
      @NotNull LocalDate date,
      @NotNull Boolean everyYear) {

    static Day of(Holidays.Day day) {
      return new Day(day.name(), day.date(), day.everyYear());
    }

    Holidays.Day toDay() {
      return new Holidays.Day(name, date, everyYear);
    }
  }

  static ReceptionistBody of(Receptionist receptionist) {
    var holidays = receptionist.holidays();
    var holiday = receptionist.holiday();
    return new ReceptionistBody(
        receptionist.schedule().intervals().stream().map(Interval::of).toList(),
        new HolidaysBody(holidays.french(), holidays.own().stream().map(Day::of).toList()),
        MenuBody.of(receptionist.businessHours()),
        MenuBody.of(receptionist.afterHours()),
        holiday == null ? null : MenuBody.of(holiday),
        receptionist.dialByExtension(),
        receptionist.remoteVoicemail());
  }

  /// @param pointer by which the domain names a place: keys by their digits, not by their order
  String pointer(String pointer) {
    var key = KEY.matcher(pointer);
    if (!key.matches()) {
      return pointer;
    }
    var menu =
        switch (key.group(1)) {
          case "/businessHours" -> businessHours;
          case "/afterHours" -> afterHours;
          default -> holiday;
        };
    return menu == null
        ? pointer
        : key.group(1) + "/keys/" + menu.placeOf(Integer.parseInt(key.group(2))) + key.group(3);
  }

  private WeeklySchedule toSchedule() {
    return new WeeklySchedule(
        IntStream.range(0, schedule.size())
            .mapToObj(place -> Refused.within("/" + place, schedule.get(place)::toInterval))
            .toList());
  }

  Receptionist toReceptionist() {
    return new Receptionist(
        Refused.within("/schedule", this::toSchedule),
        Refused.within("/holidays", holidays::toHolidays),
        Refused.within("/businessHours", businessHours::toMenu),
        Refused.within("/afterHours", afterHours::toMenu),
        holiday == null ? null : Refused.within("/holiday", holiday::toMenu),
        dialByExtension,
        remoteVoicemail);
  }
}
