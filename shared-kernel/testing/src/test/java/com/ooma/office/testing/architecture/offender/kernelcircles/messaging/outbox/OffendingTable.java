package com.ooma.office.testing.architecture.offender.kernelcircles.messaging.outbox;

import com.ooma.office.testing.architecture.offender.kernelcircles.messaging.OffendingDoor;

public class OffendingTable {
  OffendingDoor door;
}
