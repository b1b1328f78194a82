package com.ooma.office.testing.architecture.offender.kernelcircles.messaging;

import com.ooma.office.testing.architecture.offender.kernelcircles.messaging.outbox.OffendingTable;

public class OffendingDoor {
  OffendingTable table;
}
