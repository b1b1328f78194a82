package com.ooma.office.billing.domain.einvoicing;

import com.ooma.office.kernel.domain.text.UuidText;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Under which a platform takes a deposit once, however often it is handed in: document and
/// deposit.
///
/// @param deposit 1 for the first
public record DepositKey(UUID documentId, int deposit) {

  private static final Pattern TEXT = Pattern.compile("(.{36})-([1-9][0-9]{0,3})");

  /// @return none for a key that is none of ours
  public static Optional<DepositKey> parse(String text) {
    var key = TEXT.matcher(text);
    return key.matches()
        ? UuidText.read(key.group(1))
            .map(id -> new DepositKey(id, Integer.parseInt(key.group(2))))
            .filter(read -> read.text().equals(text))
        : Optional.empty();
  }

  public String text() {
    return documentId + "-" + deposit;
  }
}
