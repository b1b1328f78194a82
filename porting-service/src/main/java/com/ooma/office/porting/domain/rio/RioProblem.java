package com.ooma.office.porting.domain.rio;

/// What can be wrong with a RIO for a number.
public enum RioProblem {
  /// No RIO is of this form.
  RIO_MALFORMED,
  /// A RIO, but of a mobile or a special line.
  RIO_WRONG_KIND,
  /// The key belongs to another number or another RIO: most often a typing mistake.
  RIO_KEY_MISMATCH,
  /// The number itself is no fixed line of France.
  NUMBER_TYPE_NOT_PORTABLE
}
