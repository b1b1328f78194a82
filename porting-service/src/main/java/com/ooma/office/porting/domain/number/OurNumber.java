package com.ooma.office.porting.domain.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A number that is ours already, so that nobody can bring it along from elsewhere.
///
/// @param accountId whose it is; null if no company has it
/// @param version the higher one is the later news of the number
public record OurNumber(PhoneNumber number, Use use, @Nullable UUID accountId, int version) {

  /// What the number is used for.
  public enum Use {
    SPARE,
    ASSIGNED,
    PORTED_IN,
    /// Nothing: another carrier took it over, and it is ours no more.
    LEFT
  }

  /// Whether the company that has it gave it up by later news: it did not take it elsewhere.
  public boolean isGivenUpBy(OurNumber told) {
    return accountId != null
        && told.version > version
        && !accountId.equals(told.accountId)
        && told.use != Use.LEFT;
  }

  /// Whether it is ours and nobody's.
  public boolean isSpare() {
    return use == Use.SPARE;
  }

  /// Whose it is; only of one that somebody has.
  public UUID owner() {
    return Objects.requireNonNull(accountId);
  }

  /// Whether a ported number may take its place: it is of our pool, and the company's own.
  public boolean isTemporaryOf(UUID account) {
    return use == Use.ASSIGNED && account.equals(accountId);
  }
}
