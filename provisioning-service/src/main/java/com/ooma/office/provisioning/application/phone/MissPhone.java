package com.ooma.office.provisioning.application.phone;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.phone.port.Phones;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A phone has been expected back for longer than a member needs to send it: our people, and
/// billing, are told.
@UseCase
public class MissPhone {

  public record Command(UUID phoneId) {}

  static final Duration TIME_TO_SEND = Duration.ofDays(30);

  private final Phones phones;
  private final Clock clock;

  public MissPhone(Phones phones, Clock clock) {
    this.phones = phones;
    this.clock = clock;
  }

  public List<UUID> due(int limit) {
    return phones.overdue(latest(), limit);
  }

  /// @return whether it was missed just now
  public boolean handle(Command command) {
    return phones
        .findForUpdateOfAnyAccountById(command.phoneId())
        .filter(phone -> phone.isExpectedSince(latest()))
        .map(phone -> {
          phone.miss(clock.instant());
          phones.save(List.of(phone));
          return phone;
        })
        .isPresent();
  }

  private Instant latest() {
    return clock.instant().minus(TIME_TO_SEND);
  }
}
