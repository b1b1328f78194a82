package com.ooma.office.ordering.domain.catalogue;

/// Things with a price; all the rest is included.
public enum Product {
  /// One user: phone rental, extension, direct number, voicemail, fax, calls.
  SEAT,
  /// Cheaper calls abroad, for the whole account.
  INTERNATIONAL_PLAN,
  /// One more local number.
  ADDITIONAL_NUMBER
}
