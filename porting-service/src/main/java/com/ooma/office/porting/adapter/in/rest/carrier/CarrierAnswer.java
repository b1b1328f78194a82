package com.ooma.office.porting.adapter.in.rest.carrier;

import com.ooma.office.porting.application.carrier.ReadCarriers.Known;
import com.ooma.office.porting.domain.carrier.CarrierKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A carrier, with the terms of its keys but without the keys.
@Schema(name = "Carrier")
record CarrierAnswer(
    @Schema(examples = "carrier-alpha") String name,
    long revision,
    String displayName,
    List<String> rioPrefixes,
    String endpoint,
    long cutOffHours,
    int leadDays,
    List<Key> keys) {

  @Schema(name = "CarrierKey")
  record Key(
      UUID keyId,
      CarrierKey.Kind kind,
      Instant from,
      @Schema(description = "Absent as long as no end is set") @Nullable Instant until) {

    static Key of(CarrierKey key) {
      return new Key(key.keyId(), key.kind(), key.from(), key.until());
    }
  }

  /// A key as it is shown once.
  @Schema(name = "NewCarrierKey")
  record NewKey(
      UUID keyId,
      CarrierKey.Kind kind,
      @Schema(
              description = "For the carrier, with kind SECRET: it is never shown again",
              examples = "whsec_c2VjcmV0IG9mIGEgY2Fycmllcg==")
          @Nullable String secret,
      Instant from,
      @Nullable Instant until) {

    static NewKey of(CarrierKey key) {
      var secret = key.kind() == CarrierKey.Kind.SECRET ? key.text() : null;
      return new NewKey(key.keyId(), key.kind(), secret, key.from(), key.until());
    }
  }

  static CarrierAnswer of(Known known) {
    var carrier = known.carrier();
    return new CarrierAnswer(
        carrier.name(),
        carrier.revision(),
        carrier.displayName(),
        carrier.rioPrefixes().stream().sorted().toList(),
        carrier.endpoint().toString(),
        carrier.cutOff().toHours(),
        carrier.leadDays(),
        known.keys().stream().map(Key::of).toList());
  }
}
