package com.ooma.office.provisioning.domain.autoprovision;

/// A file as a phone gets it.
public record ConfigText(String text) {

  /// Half of a digest says as well whether two files are the same.
  private static final int DIGITS = 32;

  /// The same for the same bytes, and for no others.
  public String tag() {
    return Sha256.of(text).substring(0, DIGITS);
  }

  /// Hides the secrets in it.
  @Override
  public String toString() {
    return "ConfigText";
  }
}
