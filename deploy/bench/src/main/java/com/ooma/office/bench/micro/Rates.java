package com.ooma.office.bench.micro;

import com.googlecode.concurrenttrees.radix.node.concrete.DefaultCharArrayNodeFactory;
import com.googlecode.concurrenttrees.radixinverted.ConcurrentInvertedRadixTree;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.billing.domain.rating.RateDeck;
import com.ooma.office.billing.domain.rating.Tariff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Objects;
import java.util.Random;

/// A deck as long as real ones, numbers that it has a tariff for, and the same in a radix tree. The
/// prefixes are countries of one to three digits, and areas of theirs.
final class Rates {

  static final int NUMBERS = 4_096;

  private static final int PREFIXES = 20_000;
  private static final int LONGEST = 9;
  private static final int DIGITS = 12;
  private static final long SEED = 20_261_127;

  final RateDeck deck;
  final ConcurrentInvertedRadixTree<Tariff> tree =
      new ConcurrentInvertedRadixTree<>(new DefaultCharArrayNodeFactory());
  final String[] numbers = new String[NUMBERS];

  Rates() {
    var chance = new Random(SEED);
    var rates = new HashMap<String, Tariff>();
    for (int country = 1; country <= 9; country++) {
      rates.put(Integer.toString(country), tariff(country));
    }
    var known = new ArrayList<>(rates.keySet());
    while (rates.size() < PREFIXES) {
      var prefix = known.get(chance.nextInt(known.size())) + chance.nextInt(10);
      if (prefix.length() <= LONGEST && rates.putIfAbsent(prefix, tariff(rates.size())) == null) {
        known.add(prefix);
      }
    }
    deck = RateDeck.of(rates);
    rates.forEach(tree::put);
    for (int i = 0; i < NUMBERS; i++) {
      var number = new StringBuilder(known.get(chance.nextInt(known.size())));
      while (number.length() < DIGITS) {
        number.append(chance.nextInt(10));
      }
      numbers[i] = number.toString();
      Wrong.unless(
          Objects.equals(deck.find(numbers[i]), tree.getValueForLongestKeyPrefixing(numbers[i])),
          "they don't agree on %s",
          number);
    }
  }

  private static Tariff tariff(int place) {
    return new Tariff("Destination " + place, 10_000, 1_000L * (1 + place % 500), 30, 6, 0);
  }
}
