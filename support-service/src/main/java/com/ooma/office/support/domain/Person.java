package com.ooma.office.support.domain;

/// Somebody notices can be written to.
public record Person(String name, String email) {

  private static final int LONGEST_ADDRESS = 254;

  /// Whether a mail server could take `address`: one `@`, no space, a dot in the domain. Whether it
  /// exists only the mail server knows.
  public static boolean isAddress(String address) {
    return address.length() <= LONGEST_ADDRESS
        && address.matches(
            "[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cc}]+@[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cc}]+\\.[\\p{Alnum}-]+");
  }
}
