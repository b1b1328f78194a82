package com.ooma.office.testing.architecture.offender.kernelnouns.messaging;

class Row {
  record OffendingTicket(String text) {}
}
