package com.ooma.office.provisioning.adapter.out.persistence.emergency;

import com.ooma.office.provisioning.domain.emergency.EmergencyAddress;
import com.ooma.office.provisioning.domain.emergency.EmergencyAddress.Confirmation;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `emergency_address`. The columns of its confirmation are filled together, or not at
/// all.
record EmergencyAddressColumns(
    UUID addressId,
    UUID accountId,
    UUID siteId,
    String siteName,
    String street,
    String postalCode,
    String city,
    @Nullable String inseeCode,
    Instant since,
    @Nullable Instant confirmedAt,
    @Nullable Boolean onBehalf,
    @Nullable String confirmedBy,
    @Nullable Instant remindAt,
    long lastSequence) {

  EmergencyAddress.Snapshot toSnapshot() {
    return new EmergencyAddress.Snapshot(
        addressId,
        accountId,
        new Site(siteId, siteName, new PostalAddress(street, postalCode, city, inseeCode)),
        since,
        confirmedAt == null || onBehalf == null || confirmedBy == null
            ? null
            : new Confirmation(confirmedAt, onBehalf, confirmedBy),
        remindAt,
        lastSequence);
  }
}
