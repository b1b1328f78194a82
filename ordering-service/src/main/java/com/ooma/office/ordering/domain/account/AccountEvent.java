package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.DomainEvent;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.company.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens to an account, apart from its orders, and concerns others. Days are of Paris.
public sealed interface AccountEvent extends DomainEvent {

  /// The portal described the company otherwise than before, or for the first time.
  record Described(UUID accountId, CompanyProfile profile, Instant at) implements AccountEvent {}

  /// Somebody else administers the account, or the same person from another seat.
  record AdministratorChanged(UUID accountId, Administrator administrator, Instant at)
      implements AccountEvent {}

  /// @param extras what the account has from `on`
  /// @param dropped numbers of ports that it gave up by this
  record OptionsChanged(UUID accountId, Extras extras, List<PhoneNumber> dropped, LocalDate on)
      implements AccountEvent {}

  /// @param relocationId what asked for it; null if the address of a site was corrected
  /// @param formerSiteId that of `site`, if its address was corrected
  record ServiceAddressChanged(
      UUID accountId, @Nullable UUID relocationId, UUID formerSiteId, Site site, LocalDate on)
      implements AccountEvent {}

  /// @param why told to whoever asked for it
  record RelocationRefused(UUID accountId, UUID relocationId, Refused why)
      implements AccountEvent {}

  /// Announced, or put off or brought forward.
  record DepartureAnnounced(UUID accountId, LocalDate lastDay, Instant at)
      implements AccountEvent {}

  record DepartureRevoked(UUID accountId, Instant at) implements AccountEvent {}

  /// @param seatIds those that were live until then
  record ServiceTerminated(UUID accountId, LocalDate lastDay, List<UUID> seatIds, Instant at)
      implements AccountEvent {}
}
