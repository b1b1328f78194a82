package com.ooma.office.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Does the same thing many times at once, as impatient callers and several instances do.
public final class Race {

  /// @param <T> what one gets out of it
  @FunctionalInterface
  public interface Racer<T> {

    /// @param place the racer's own, from 0
    T run(int place) throws Exception;
  }

  private Race() {}

  /// Starts `racers` at the same moment and waits for all of them.
  ///
  /// @return what each got, by place
  /// @throws ExecutionException if one of them failed
  public static <T> List<T> of(int racers, Racer<T> racer)
      throws InterruptedException, ExecutionException {
    var together = new CyclicBarrier(racers);
    var tasks =
        IntStream.range(0, racers)
            .<Callable<T>>mapToObj(place ->
                () -> {
                  together.await();
                  return racer.run(place);
                })
            .toList();
    try (var pool = Executors.newFixedThreadPool(racers)) {
      var results = new ArrayList<T>();
      for (var result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
