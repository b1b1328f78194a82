package com.ooma.office.porting.domain.request;

/// What our own people have to look at, though the port request itself can go on or is over.
public enum Trouble {
  /// The carrier named a day on which no business line can be ready yet.
  TOO_EARLY,
  /// The carrier has not answered for five working days; it was asked again.
  CARRIER_SILENT,
  /// The carrier let a number go before the hour it had named.
  LET_GO_EARLY,
  /// The carrier let a number go for a request that is over: it may ring nowhere.
  LET_GO_AFTER_END,
  /// The carrier said something that can't be, or comes too late.
  CONTRADICTION
}
