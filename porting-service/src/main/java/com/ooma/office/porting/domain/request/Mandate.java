package com.ooma.office.porting.domain.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The member's order to fetch the numbers and to end the old contract with them; the carrier may
/// ask to see it.
///
/// @param proof absent of mandates of the first days
public record Mandate(String signedBy, Instant signedAt, @Nullable Proof proof) {

  /// The text that is accepted today. Every text that ever was is kept, as `print/mandate-….html`.
  public static final String PRESENT_TEXT = "2026-11";

  /// By what it can be shown later that somebody accepted it.
  ///
  /// @param givenBy who was signed in
  /// @param text which text was accepted
  /// @param address the IP address from which it was
  public record Proof(String givenBy, String text, String address) {

    public static Proof ofPresentText(String givenBy, String address) {
      return new Proof(givenBy, PRESENT_TEXT, address);
    }
  }
}
