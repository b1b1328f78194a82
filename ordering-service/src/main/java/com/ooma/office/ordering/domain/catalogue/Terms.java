package com.ooma.office.ordering.domain.catalogue;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;

/// A version of the general terms of sale, to be accepted with each order.
///
/// @param version what an order names, stable
/// @param url where the text is, in French
public record Terms(String version, LocalDate since, String url) {

  public static final Terms IN_FORCE =
      new Terms("2017-04-01", LocalDate.of(2017, 4, 1), "https://ooma.fr/conditions-generales.php");

  /// @param by stable name of the person, as the portal vouches; or the name that care heard
  public static Acceptance accept(String version, Instant at, String by) {
    if (!version.equals(IN_FORCE.version)) {
      throw Refused.invalid("terms-outdated", "The terms in force are of " + IN_FORCE.version + ".")
          .at("/termsVersion")
          .about(IN_FORCE.version);
    }
    return new Acceptance(version, at, by);
  }

  /// The proof: clicking "J'accepte" is a signature, and so is saying so to somebody of care, whom
  /// the order's history names.
  public record Acceptance(String version, Instant acceptedAt, String acceptedBy) {}
}
