package com.ooma.office.bench.load;

import com.ooma.office.bench.measure.Wrong;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/// Requests to one service. In the open model they come at a steady rate whether or not those
/// before are answered, and a request's time runs from when it was due: a server that stalls can't
/// hide it.
public final class Load implements AutoCloseable {

  private static final int MOST_WARM_UPS = 60;

  /// So many runs without one that is faster than the fastest before by this factor.
  private static final int STEADY = 6;

  private static final double GAIN = 1.03;
  private static final long SLOWEST = TimeUnit.SECONDS.toMicros(30);

  /// Path, token and body are by the number of the request.
  public interface Call {
    HttpMethod method();

    String path(int number);

    /// Empty for none.
    String token(int number);

    String body();

    /// Others than the token.
    default Map<String, String> headers(int number) {
      return Map.of();
    }
  }

  /// @param byStatus how often each was answered; 0 is no answer
  /// @param impolite answers 429 and 503 that do not say when to come again
  /// @param admitted times of the 2xx in microseconds
  /// @param failures why there was no answer
  public record Outcome(
      double seconds,
      Map<Integer, Integer> byStatus,
      int impolite,
      ConcurrentHistogram admitted,
      Set<String> failures) {

    public double goodput() {
      int good =
          byStatus.entrySet().stream()
              .filter(one -> one.getKey() / 100 == 2)
              .mapToInt(Map.Entry::getValue)
              .sum();
      return good / seconds;
    }

    public double percentile(double share) {
      return admitted.getValueAtPercentile(share) / 1_000.0;
    }
  }

  private final Vertx vertx = Vertx.vertx();

  /// Whatever is asked is asked there: the end of an answer to another thread may never be told.
  private final Context client = vertx.getOrCreateContext();

  private final HttpClient http;
  private final int port;

  public Load(int port) {
    this(port, 512);
  }

  /// @param connections how many at most; what is due when all are taken waits for one
  public Load(int port, int connections) {
    this.port = port;
    var options = new HttpClientOptions().setKeepAlive(true).setConnectTimeout(5_000);
    this.http = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
  }

  /// Keeps `concurrency` requests under way: what the service can do at most.
  public Outcome closed(Call call, int concurrency, int from, double seconds)
      throws InterruptedException {
    var run = new Run(from);
    long end = System.nanoTime() + (long) (seconds * 1e9);
    for (int i = 0; i < concurrency; i++) {
      again(call, run, end);
    }
    waitForAnswers(run);
    return run.outcome();
  }

  /// Until the compiler has been: a service that still gets faster has no peak. It gets rests to
  /// compile in, since requests would keep it waiting for minutes on two cores.
  public void warmUp(Call call, int concurrency, double seconds) throws InterruptedException {
    double best = 0;
    int since = 0;
    for (int i = 0; i < MOST_WARM_UPS && since < STEADY; i++) {
      double now = closed(call, concurrency, 0, seconds).goodput();
      Thread.sleep((long) (seconds * 500));
      since = now > GAIN * best ? 0 : since + 1;
      best = Math.max(best, now);
    }
  }

  public Outcome open(Call call, double rate, int from, double seconds)
      throws InterruptedException {
    var run = new Run(from);
    long total = (long) (rate * seconds);
    for (long i = 0; i < total; i++) {
      long due = run.began + (long) (i / rate * 1e9);
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      run.open.incrementAndGet();
      send(call, run, due, () -> {});
    }
    waitForAnswers(run);
    return run.outcome(seconds);
  }

  /// Each request ends within [#SLOWEST]. One that nobody hears of again is a fault of the client
  /// or of the service, and no reason to wait for ever.
  private static void waitForAnswers(Run run) throws InterruptedException {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(35);
    while (run.open.get() > 0) {
      Wrong.unless(System.nanoTime() < patience, "%d requests had no end", run.open.get());
      Thread.sleep(5);
    }
  }

  private void again(Call call, Run run, long end) {
    if (System.nanoTime() < end) {
      run.open.incrementAndGet();
      send(call, run, System.nanoTime(), () -> again(call, run, end));
    }
  }

  private void send(Call call, Run run, long due, Runnable next) {
    client.runOnContext(_ -> ask(call, run, due, next));
  }

  private void ask(Call call, Run run, long due, Runnable next) {
    int number = run.number.getAndIncrement();
    var options =
        new RequestOptions()
            .setHost("127.0.0.1")
            .setPort(port)
            .setMethod(call.method())
            .setURI(call.path(number))
            .setTimeout(TimeUnit.MICROSECONDS.toMillis(SLOWEST));
    var token = call.token(number);
    if (!token.isEmpty()) {
      options.putHeader("Authorization", "Bearer " + token);
    }
    call.headers(number).forEach(options::putHeader);
    if (call.method().equals(HttpMethod.POST)) {
      options
          .putHeader("Content-Type", "application/json")
          .putHeader("Idempotency-Key", UUID.randomUUID().toString());
    }
    http.request(options)
        .compose(request -> request.send(Buffer.buffer(call.body())))
        .compose(answer -> answer.body().map(answer))
        .timeout(SLOWEST, TimeUnit.MICROSECONDS) // a body that breaks off may never be told as such
        .onComplete(answered -> {
          try {
            if (answered.succeeded()) {
              run.note(answered.result(), due);
            } else {
              run.noteFailure(answered.cause());
            }
            next.run();
          } finally {
            run.open.decrementAndGet();
          }
        });
  }

  @Override
  public void close() {
    http.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static final class Run {

    private final long began = System.nanoTime();
    private final AtomicInteger number;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger impolite = new AtomicInteger();
    private final Map<Integer, Integer> byStatus = new ConcurrentHashMap<>();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final ConcurrentHistogram admitted = new ConcurrentHistogram(SLOWEST * 4, 3);

    Run(int from) {
      number = new AtomicInteger(from);
    }

    void noteFailure(Throwable cause) {
      byStatus.merge(0, 1, Integer::sum);
      failures.add(cause.toString());
    }

    void note(HttpClientResponse answer, long due) {
      int status = answer.statusCode();
      byStatus.merge(status, 1, Integer::sum);
      if (status / 100 == 2) {
        long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due);
        admitted.recordValue(Math.min(micros, SLOWEST * 4 - 1));
      }
      if ((status == 429 || status == 503) && answer.getHeader("Retry-After") == null) {
        impolite.incrementAndGet();
      }
    }

    Outcome outcome() {
      return outcome((System.nanoTime() - began) / 1e9);
    }

    Outcome outcome(double seconds) {
      return new Outcome(seconds, new TreeMap<>(byStatus), impolite.get(), admitted, failures);
    }
  }
}
