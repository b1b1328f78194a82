package com.ooma.office.provisioning.application.emergency;

import com.ooma.office.kernel.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where emergency services would be sent.
public interface FindEmergencyAddresses {

  /// By the names of the sites.
  List<AddressView> ofAccount(UUID accountId);

  Optional<AddressView> find(UUID accountId, UUID siteId);

  /// What became of a site's address, newest first.
  Page<ChangeView> history(UUID accountId, UUID siteId, Page.Request page);

  /// Every number in use with the address for calls from it, by number.
  List<NumberView> numbersOfAnyAccount();

  /// @param since when the address began to hold
  /// @param confirmedAt absent as long as nobody has confirmed it
  record AddressView(
      UUID siteId,
      String name,
      String street,
      String postalCode,
      String city,
      @Nullable String inseeCode,
      Instant since,
      @Nullable Instant confirmedAt) {}

  /// @param what `RECORDED` or `CONFIRMED`
  /// @param by `MEMBER` or `CARE`; absent for what ordering told
  record ChangeView(
      UUID changeId,
      String what,
      Instant at,
      String street,
      String postalCode,
      String city,
      @Nullable String inseeCode,
      @Nullable String by) {}

  record NumberView(
      String number,
      String company,
      String site,
      String street,
      String postalCode,
      String city,
      @Nullable String inseeCode,
      @Nullable Instant confirmedAt) {}
}
