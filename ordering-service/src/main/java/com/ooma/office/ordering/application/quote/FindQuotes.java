package com.ooma.office.ordering.application.quote;

import com.ooma.office.ordering.domain.quote.Quote;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The question for a quote that was given.
public interface FindQuotes {

  /// @param accountId whose; any account's if null
  Optional<Quote> find(@Nullable UUID accountId, UUID quoteId);
}
