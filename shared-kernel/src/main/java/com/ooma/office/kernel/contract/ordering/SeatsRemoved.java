package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Users of an order left the company's telephone system on `removedOn`, a day in Europe/Paris.
/// Their phones come back.
@Version(1)
public record SeatsRemoved(UUID accountId, UUID orderId, List<UUID> seatIds, LocalDate removedOn)
    implements IntegrationEvent {}
