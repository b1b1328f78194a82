package com.ooma.office.billing.domain.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tariffs of one price list of calls by prefix of the number called; of those that fit the
/// longest holds. A lookup goes digit by digit through one array and makes no object.
public final class RateDeck {

  private static final int DIGITS = 10;
  private static final int NONE = 0;

  /// For each node ten entries, the nodes after each digit; node 0 is where all begin.
  private final int[] next;

  /// By node, the place of its tariff plus one.
  private final int[] tariffOf;

  private final List<Tariff> tariffs;

  private RateDeck(int[] next, int[] tariffOf, List<Tariff> tariffs) {
    this.next = next;
    this.tariffOf = tariffOf;
    this.tariffs = tariffs;
  }

  /// @param byPrefix digits of E.164 without the plus, or of short numbers
  public static RateDeck of(Map<String, Tariff> byPrefix) {
    int most = 1 + byPrefix.keySet().stream().mapToInt(String::length).sum();
    var next = new int[most * DIGITS];
    var tariffOf = new int[most];
    var tariffs = new ArrayList<Tariff>();
    int nodes = 1;
    for (var entry : byPrefix.entrySet()) {
      int node = 0;
      for (int i = 0; i < entry.getKey().length(); i++) {
        int edge = node * DIGITS + digit(entry.getKey(), i);
        if (next[edge] == NONE) {
          next[edge] = nodes++;
        }
        node = next[edge];
      }
      tariffs.add(entry.getValue());
      tariffOf[node] = tariffs.size();
    }
    return new RateDeck(
        Arrays.copyOf(next, nodes * DIGITS), Arrays.copyOf(tariffOf, nodes), List.copyOf(tariffs));
  }

  /// The tariff of the longest prefix of `digits`; none if there is none at all.
  public @Nullable Tariff find(String digits) {
    int node = 0;
    int found = NONE;
    for (int i = 0; i < digits.length(); i++) {
      node = next[node * DIGITS + digit(digits, i)];
      if (node == NONE) {
        break;
      }
      found = tariffOf[node] == NONE ? found : tariffOf[node];
    }
    return found == NONE ? null : tariffs.get(found - 1);
  }

  private static int digit(String digits, int place) {
    int digit = digits.charAt(place) - '0';
    if (digit < 0 || digit >= DIGITS) {
      throw new IllegalArgumentException("'" + digits + "' are not only digits");
    }
    return digit;
  }
}
