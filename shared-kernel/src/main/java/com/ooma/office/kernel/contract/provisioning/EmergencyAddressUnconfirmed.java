package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// Phones of a site work, and nobody has confirmed its emergency address. Told once a week until
/// somebody does.
///
/// @param since when the address began to hold
@Version(1)
public record EmergencyAddressUnconfirmed(
    UUID accountId, UUID siteId, String siteName, Instant since) implements IntegrationEvent {}
