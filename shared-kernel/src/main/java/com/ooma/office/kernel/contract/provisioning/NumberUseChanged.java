package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What numbers of ours are used for from now on. Each one that we have is told at least once, soon
/// after it came or changed hands: who hears all of these knows which numbers are ours, and whose.
///
/// @param accountId the company that has `numbers`; [#NOBODY] if none has
@Version(1)
public record NumberUseChanged(UUID accountId, List<Entry> numbers) implements IntegrationEvent {

  /// Stands for the company of numbers that no company has.
  public static final UUID NOBODY = new UUID(0, 0);

  /// @param version counts on with each change of the number: of two events about one number the
  ///   higher one is true, in whichever order they come
  /// @param left true of a number that another carrier took over: it is spare, and ours no more;
  ///   absent of all others
  public record Entry(PhoneNumber number, Use use, int version, @Nullable Boolean left) {}

  public enum Use {
    /// Ours, and no company's: free, held for an order, or left alone after its last use.
    SPARE,
    /// A company's, out of our pool.
    ASSIGNED,
    /// A company's, which brought it along from another carrier.
    PORTED_IN
  }
}
