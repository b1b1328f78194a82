package com.ooma.office.kernel.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// Events on their way to the broker. It sends nothing more after the first that fails: a later
/// event must not overtake it.
final class Flight {

  private final Producer<String, byte[]> producer;
  private final AtomicInteger unconfirmed = new AtomicInteger();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition landing = lock.newCondition();
  private volatile @Nullable Exception failure;

  Flight(Producer<String, byte[]> producer) {
    this.producer = producer;
  }

  /// @throws KafkaException if an event of this flight has failed
  void send(ProducerRecord<String, byte[]> record) {
    failIfOneFailed();
    unconfirmed.incrementAndGet();
    var _ = producer.send(record, (_, e) -> land(e));
    failIfOneFailed();
  }

  /// How many the broker has not confirmed.
  int unconfirmed() {
    return unconfirmed.get();
  }

  /// @return whether the broker has confirmed all within `patience`
  /// @throws KafkaException if one has failed
  boolean awaitLanding(Duration patience) throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (unconfirmed.get() > 0 && failure == null && left > 0) {
        left = landing.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
    failIfOneFailed();
    return unconfirmed.get() == 0;
  }

  private void land(@Nullable Exception e) {
    if (e != null && failure == null) {
      failure = e;
    }
    if (unconfirmed.decrementAndGet() == 0 || e != null) {
      lock.lock();
      try {
        landing.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  private void failIfOneFailed() {
    var failed = failure;
    if (failed != null) {
      throw new KafkaException("not every event reached the broker", failed);
    }
  }
}
