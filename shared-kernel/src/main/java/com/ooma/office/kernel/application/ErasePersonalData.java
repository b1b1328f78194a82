package com.ooma.office.kernel.application;

import com.ooma.office.kernel.application.PersonalData.Datum;
import com.ooma.office.kernel.application.PersonalData.Erased;
import com.ooma.office.kernel.application.PersonalData.Hold;
import com.ooma.office.kernel.application.PersonalData.Person;
import com.ooma.office.kernel.domain.Refused;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/// A person has left and is forgotten by a service: by all of its parts, or by none.
@UseCase
public class ErasePersonalData {

  private final List<PersonalData> parts;

  ErasePersonalData(Instance<PersonalData> parts) {
    this.parts = parts.stream().toList();
  }

  public record Command(Person person) {}

  /// @param kept what law requires, and is left
  public record Report(List<Erased> erased, List<Datum> kept) {}

  public Report handle(Command command) {
    if (isInUse(kept(command))) {
      throw Refused.conflict(
          "person-in-use",
          "The person is a user, reads for the company, or waits for an answer; that ends first.");
    }
    var erased =
        parts.stream()
            .flatMap(part -> part.erase(command.person()).stream())
            .filter(each -> each.count() > 0)
            .toList();
    return new Report(erased, kept(command));
  }

  /// Whether the person is not to be forgotten yet.
  public static boolean isInUse(List<Datum> kept) {
    return kept.stream().anyMatch(each -> each.hold() == Hold.IN_USE);
  }

  private List<Datum> kept(Command command) {
    return parts.stream().flatMap(part -> part.of(command.person()).stream()).toList();
  }
}
