package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.messaging.wire.Arrival;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What a consumer loop does with the records that it reads.
public interface Intake {

  /// Whatever stands in it.
  Arrival read(ConsumerRecord<String, byte[]> record);

  /// Gives each its effect.
  ///
  /// @return those that met a fault which passes, and what must wait for them: to be offered again
  /// @throws RuntimeException the database is away: all are to be offered again, also those that
  ///   had their effect
  List<Arrival> accept(List<Arrival> arrivals);
}
