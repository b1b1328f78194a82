package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// A company said that emergency services would find a site at its address.
///
/// @param inseeCode of the commune
@Version(1)
public record EmergencyAddressConfirmed(
    UUID accountId, UUID siteId, String siteName, String inseeCode, Instant confirmedAt)
    implements IntegrationEvent {}
