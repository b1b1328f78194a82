package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.UUID;

/// The parcel with this seat's phone was handed over.
@Version(1)
public record PhoneDelivered(
    UUID accountId, UUID orderId, UUID seatId, String phoneMac, Instant deliveredAt)
    implements IntegrationEvent {}
