package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.LocalDate;
import java.util.UUID;

/// The warehouse handed one phone to the parcel service. Billing starts the seat on `dueOn` (a day
/// in Europe/Paris), the day the phone is due to arrive.
@Version(1)
public record PhoneShipped(
    UUID accountId,
    UUID orderId,
    UUID seatId,
    String phoneMac,
    String parcelService,
    String trackingNumber,
    LocalDate dueOn)
    implements IntegrationEvent {}
