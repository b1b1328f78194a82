package com.ooma.office.porting.domain.carrier;

/// The kind of line at the present carrier, as the member's bill names it.
public enum LineType {
  /// An ordinary telephone line.
  LANDLINE,
  ISDN,
  SIP_TRUNK,
  VOIP
}
