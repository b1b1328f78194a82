package com.ooma.office.testing.architecture.offender.kernelcontract.contract.ordering;

import com.ooma.office.testing.architecture.offender.kernelcontract.messaging.Outbox;

record OffendingOrderPlaced(Outbox outbox) {}
