package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.domain.reception.Holidays;
import com.ooma.office.provisioning.domain.reception.OpenInterval;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.reception.WeeklySchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The virtual receptionist as it is stored.
record ReceptionistJson(
    JsonList<IntervalJson> schedule,
    boolean frenchHolidays,
    JsonList<DayJson> ownHolidays,
    MenuJson businessHours,
    MenuJson afterHours,
    @Nullable MenuJson holiday,
    boolean dialByExtension,
    boolean remoteVoicemail) {

  record IntervalJson(String day, LocalTime opens, LocalTime closes) {

    static IntervalJson of(OpenInterval interval) {
      return new IntervalJson(interval.day().name(), interval.opens(), interval.closes());
    }

    OpenInterval toInterval() {
      return new OpenInterval(DayOfWeek.valueOf(day), opens, closes);
    }
  }

  record DayJson(String name, LocalDate date, boolean everyYear) {

    static DayJson of(Holidays.Day day) {
      return new DayJson(day.name(), day.date(), day.everyYear());
    }

    Holidays.Day toDay() {
      return new Holidays.Day(name, date, everyYear);
    }
  }

  static ReceptionistJson of(Receptionist receptionist) {
    var holiday = receptionist.holiday();
    return new ReceptionistJson(
        JsonList.of(receptionist.schedule().intervals(), IntervalJson::of),
        receptionist.holidays().french(),
        JsonList.of(receptionist.holidays().own(), DayJson::of),
        MenuJson.of(receptionist.businessHours()),
        MenuJson.of(receptionist.afterHours()),
        holiday == null ? null : MenuJson.of(holiday),
        receptionist.dialByExtension(),
        receptionist.remoteVoicemail());
  }

  Receptionist toReceptionist() {
    return new Receptionist(
        new WeeklySchedule(schedule.to(IntervalJson::toInterval)),
        new Holidays(frenchHolidays, ownHolidays.to(DayJson::toDay)),
        businessHours.toMenu(),
        afterHours.toMenu(),
        holiday == null ? null : holiday.toMenu(),
        dialByExtension,
        remoteVoicemail);
  }
}
