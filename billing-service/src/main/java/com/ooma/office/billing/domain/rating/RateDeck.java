package com.ooma.office.billing.domain.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tariffs of one price list of calls by prefix of the number called; of those that fit the
/// longest holds. A lookup goes digit by digit through one array, as far as some longer prefix is
/// there, and makes no object.
public final class RateDeck {

  private static final int DIGITS = 10;

  /// For each node, which is where some longer prefix goes on, ten entries: where the node after
  /// the digit begins, or, if no longer prefix goes there, `-1 - place` of the tariff that holds.
  private final int[] next;

  /// By node, the place of the tariff of a number that ends there.
  private final int[] tariffOf;

  private final Tariff[] tariffs;

  private RateDeck(int[] next, int[] tariffOf, Tariff[] tariffs) {
    this.next = next;
    this.tariffOf = tariffOf;
    this.tariffs = tariffs;
  }

  /// @param byPrefix digits of E.164 without the plus, or of short numbers
  public static RateDeck of(Map<String, Tariff> byPrefix) {
    return new Tree(byPrefix).flat();
  }

  /// The tariff of the longest prefix of `digits`; none if there is none at all.
  public @Nullable Tariff find(String digits) {
    int node = 0;
    for (int i = 0; i < digits.length(); i++) {
      int entry = next[node + digit(digits, i)];
      if (entry < 0) {
        return tariffs[-1 - entry];
      }
      node = entry;
    }
    return tariffs[tariffOf[node / DIGITS]];
  }

  private static int digit(String digits, int place) {
    int digit = digits.charAt(place) - '0';
    if (digit < 0 || digit >= DIGITS) {
      throw new IllegalArgumentException("'" + digits + "' are not only digits");
    }
    return digit;
  }

  /// The deck while it is being made: one node for each beginning of a prefix.
  private static final class Tree {

    /// The place of what no prefix fits.
    private static final int NO_TARIFF = 0;

    private static final int NONE = 0;

    private final int[] child;
    private final int[] own;
    private final List<@Nullable Tariff> tariffs = new ArrayList<>();
    private int nodes = 1;

    Tree(Map<String, Tariff> byPrefix) {
      int most = 1 + byPrefix.keySet().stream().mapToInt(String::length).sum();
      child = new int[most * DIGITS];
      own = new int[most];
      tariffs.add(null);
      byPrefix.forEach(this::add);
    }

    private void add(String prefix, Tariff tariff) {
      int node = 0;
      for (int i = 0; i < prefix.length(); i++) {
        int edge = node * DIGITS + digit(prefix, i);
        if (child[edge] == NONE) {
          child[edge] = nodes++;
        }
        node = child[edge];
      }
      own[node] = tariffs.size();
      tariffs.add(tariff);
    }

    RateDeck flat() {
      var flat = new Flat(nodes);
      fill(0, NO_TARIFF, flat);
      return new RateDeck(
          Arrays.copyOf(flat.next, flat.nodes * DIGITS),
          Arrays.copyOf(flat.tariffOf, flat.nodes),
          tariffs.toArray(Tariff[]::new));
    }

    /// @param holds the tariff of the longest prefix so far
    /// @return where it begins
    private int fill(int node, int holds, Flat flat) {
      int place = flat.nodes++;
      flat.tariffOf[place] = holds;
      for (int digit = 0; digit < DIGITS; digit++) {
        int after = child[node * DIGITS + digit];
        int then = own[after] == NONE ? holds : own[after];
        flat.next[place * DIGITS + digit] =
            after == NONE || isLeaf(after)
                ? -1 - (after == NONE ? holds : then)
                : fill(after, then, flat);
      }
      return place * DIGITS;
    }

    private boolean isLeaf(int node) {
      for (int digit = 0; digit < DIGITS; digit++) {
        if (child[node * DIGITS + digit] != NONE) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class Flat {

    private final int[] next;
    private final int[] tariffOf;
    private int nodes;

    Flat(int most) {
      next = new int[most * DIGITS];
      tariffOf = new int[most];
    }
  }
}
