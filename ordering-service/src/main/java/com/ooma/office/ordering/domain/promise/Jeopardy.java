package com.ooma.office.ordering.domain.promise;

/// What has not happened on the day it was promised for, at an hour when it should have.
public enum Jeopardy {
  /// On the day they are to leave, telephones or numbers are still missing.
  NOT_PREPARED,
  NOT_SHIPPED,
  NOT_DELIVERED
}
