package com.ooma.office.billing.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.billing.application.payment.port.ProviderBooks;
import com.ooma.office.billing.domain.payment.Booking;
import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The payment provider's books, as it lists them; what banks took back it names by the charge.
@ApplicationScoped
class HttpProviderBooks implements ProviderBooks {

  private final ProviderConnection provider;
  private final ObjectMapper json;

  HttpProviderBooks(ProviderConnection provider, ObjectMapper json) {
    this.provider = provider;
    this.json = json;
  }

  @Override
  public List<Booking> between(Instant from, Instant until) {
    var time = "?from=" + from + "&until=" + until;
    return Stream.of(
            ProviderConnection.CHARGES, ProviderConnection.REFUNDS, ProviderConnection.CHARGEBACKS)
        .flatMap(path ->
            Arrays.stream(
                    read(path + time, BookingAnswer[].class).orElseThrow(HttpProviderBooks::silent))
                .filter(booking -> booking != null && booking.isDone())
                .map(booking -> booking.toDomain(path)))
        .toList();
  }

  @Override
  public Optional<Booking> find(String key) {
    return ChargeKey.chargedBack(key)
        .map(charge -> find(ProviderConnection.CHARGEBACKS, charge))
        .orElseGet(() ->
            find(ProviderConnection.CHARGES, key).or(() -> find(ProviderConnection.REFUNDS, key)));
  }

  private Optional<Booking> find(String path, String key) {
    return read(path + "/" + key, BookingAnswer.class)
        .filter(BookingAnswer::isDone)
        .map(booking -> booking.toDomain(path));
  }

  /// @return none if there is no such thing
  private <T> Optional<T> read(String path, Class<T> type) {
    try {
      var response = provider.send(provider.request(path).GET());
      return switch (response.statusCode()) {
        case 200 -> {
          var read = Optional.ofNullable(json.readValue(response.body(), type));
          if (read.isEmpty()) {
            throw silent();
          }
          yield read;
        }
        case ProviderConnection.NOT_FOUND -> Optional.empty();
        default -> throw silent();
      };
    } catch (IOException _) {
      throw silent();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw silent();
    }
  }

  private static Refused silent() {
    return Refused.conflict("provider-silent", "The payment provider gives no answer.");
  }

  /// @param amount in cents
  @JsonIgnoreProperties(ignoreUnknown = true)
  record BookingAnswer(String key, long amount, @Nullable String status) {

    boolean isDone() {
      return "SUCCEEDED".equals(status);
    }

    Booking toDomain(String path) {
      return switch (path) {
        case ProviderConnection.CHARGEBACKS ->
            new Booking(ChargeKey.ofChargeback(key), new Money(-amount));
        case ProviderConnection.REFUNDS -> new Booking(key, new Money(-amount));
        default -> new Booking(key, new Money(amount));
      };
    }
  }
}
