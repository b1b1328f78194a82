package com.ooma.office.provisioning.domain.telephony;

import com.ooma.office.kernel.domain.DomainEvent;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens to a member company's telephone system and concerns others.
public sealed interface OfficeEvent extends DomainEvent {

  /// Ported numbers ring at the company now.
  record PortEffected(UUID accountId, UUID portRequestId, List<Taken> numbers, Instant at)
      implements OfficeEvent {}

  /// Ported numbers could not be put in place as it had been asked; people have to look.
  record PortNotEffected(UUID accountId, UUID portRequestId, List<Failed> numbers, Instant at)
      implements OfficeEvent {}

  /// Another carrier took numbers over.
  record NumbersLeft(UUID accountId, UUID portOutId, List<Left> numbers, Instant at)
      implements OfficeEvent {}

  /// @param replacement of the pool, which has its place now; null if nobody needs one
  /// @param seatId of the user whose direct number it was, if it was one
  record Left(
      PhoneNumber number, @Nullable PhoneNumber replacement, @Nullable UUID seatId, Role role) {}

  /// @param replaced whose place it has now; null if it has a place of its own
  /// @param replacedStays whether that number goes on as an additional one
  /// @param seatId of the user whose direct number it is, if it is one
  record Taken(
      PhoneNumber number,
      @Nullable PhoneNumber replaced,
      boolean replacedStays,
      @Nullable UUID seatId,
      Role role) {}

  /// @param replaces whose place it was to take
  record Failed(PhoneNumber number, PhoneNumber replaces, Reason why) {}

  /// What a number is to the company.
  enum Role {
    COMPANY,
    SEAT,
    ADDITIONAL
  }

  /// Why a ported number is not where it was meant to be.
  enum Reason {
    NUMBER_IN_USE,
    REPLACES_UNKNOWN
  }
}
