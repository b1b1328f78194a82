package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.LocalDate;
import java.util.UUID;

/// The warehouse handed a phone to the parcel service that takes the place of a broken one. The
/// seat goes on as it is; the broken phone is expected back once the other one works.
///
/// @param formerPhoneMac of the broken one
/// @param dueOn the day in Europe/Paris on which it should arrive
@Version(1)
public record ReplacementShipped(
    UUID accountId,
    UUID orderId,
    UUID seatId,
    String formerPhoneMac,
    String phoneMac,
    String parcelService,
    String trackingNumber,
    LocalDate dueOn)
    implements IntegrationEvent {}
