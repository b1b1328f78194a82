package com.ooma.office.ordering.application.account;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.account.Administrator;
import com.ooma.office.ordering.domain.account.Departure;
import com.ooma.office.ordering.domain.account.NumbersFromPorts;
import com.ooma.office.ordering.domain.account.Relocation;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The question who a member company is.
public interface FindAccounts {

  Optional<View> view(UUID accountId);

  /// The same view.
  ///
  /// @throws Refused if there is no such account
  default View get(UUID accountId) {
    return view(accountId).orElseThrow(() -> Refused.notFound("account"));
  }

  /// The seat whose user administers the account, if it is somebody with a seat.
  Optional<UUID> administratorSeat(UUID accountId);

  /// How often the account was changed, if there is one.
  default Optional<Long> revision(UUID accountId) {
    return view(accountId).map(View::revision);
  }

  /// @param revision counts the changes, for `If-Match`
  /// @param numbersFromPorts those of the additional numbers that ports brought
  /// @param administrator absent before the first order
  /// @param departure absent unless the company leaves, or left
  /// @param relocations those whose day has not come
  record View(
      UUID accountId,
      long revision,
      int seats,
      Options options,
      NumbersFromPortsView numbersFromPorts,
      CompanyProfile profile,
      @Nullable Administrator administrator,
      @Nullable Departure departure,
      List<Relocation> relocations) {}

  /// @param ported brought along; each stays until it is given up by name
  /// @param kept temporary numbers that stay beside a ported one
  record NumbersFromPortsView(List<PhoneNumber> ported, List<PhoneNumber> kept) {

    public static NumbersFromPortsView of(NumbersFromPorts numbers) {
      return new NumbersFromPortsView(numbers.ported(), numbers.kept());
    }
  }
}
