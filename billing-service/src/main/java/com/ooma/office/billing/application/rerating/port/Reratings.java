package com.ooma.office.billing.application.rerating.port;

import com.ooma.office.billing.application.rerating.FindReratings;
import com.ooma.office.billing.domain.rerating.PricedCall;
import com.ooma.office.billing.domain.rerating.Rerating;
import com.ooma.office.billing.domain.usage.RatedCall;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is rated again, and the prices that come of it.
public interface Reratings extends FindReratings {

  void add(Rerating rerating);

  /// One that is not done, nobody else's until the transaction ends; none if others have all.
  Optional<Rerating> nextForUpdate();

  void save(Rerating rerating);

  /// The next calls that decks rate, in the order of their ids, locked with their prices.
  List<PricedCall> callsForUpdate(Rerating rerating, int limit);

  /// The price that no bill has asked for becomes another.
  void change(PricedCall call, RatedCall now);

  /// The call has another price beside the one that was settled.
  ///
  /// @param itemId of the price
  /// @param prepaid whether the balance paid it; else the next bill asks for it
  void add(Rerating rerating, UUID itemId, RatedCall now, boolean prepaid);
}
