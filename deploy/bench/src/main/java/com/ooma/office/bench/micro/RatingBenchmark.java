package com.ooma.office.bench.micro;

import com.ooma.office.billing.domain.rating.Tariff;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// A call's tariff and price, and what a radix tree takes for the tariff alone.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
public class RatingBenchmark {

  private final Rates rates = new Rates();
  private int turn;

  @Benchmark
  public long deck() {
    int place = turn++ & (Rates.NUMBERS - 1);
    return Objects.requireNonNull(rates.deck.find(rates.numbers[place])).cents(place);
  }

  @Benchmark
  public Tariff tree() {
    return rates.tree.getValueForLongestKeyPrefixing(rates.numbers[turn++ & (Rates.NUMBERS - 1)]);
  }
}
