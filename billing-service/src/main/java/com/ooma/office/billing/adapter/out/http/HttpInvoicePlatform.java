package com.ooma.office.billing.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.billing.application.einvoicing.port.InvoicePlatform;
import com.ooma.office.billing.domain.einvoicing.CashMovement;
import com.ooma.office.billing.domain.einvoicing.Completion;
import com.ooma.office.billing.domain.einvoicing.DepositKey;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.einvoicing.StatusEntry;
import com.ooma.office.billing.domain.einvoicing.StatusReason;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.persistence.StorableText;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The platform over HTTP. Anything but a clear answer is none: then the deposit is looked up by
/// its key before it is made again, and made under the same key.
@ApplicationScoped
class HttpInvoicePlatform implements InvoicePlatform {

  private static final Logger LOG = Logger.getLogger(HttpInvoicePlatform.class);
  private static final Asking<Answer> ASKING = new Asking<>(LOG, "invoice platform", Unknown::new);
  private static final String DEPOSITS = "/deposits";
  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST_COMMENT = 1_000;
  private static final int LONGEST_FLOW_ID = 100;

  /// What such an answer is to is not asked again: the request is wrong, or contradicts another
  /// one.
  private static final Set<Integer> FOR_GOOD = Set.of(400, 409, UNPROCESSABLE);

  private static final Pattern REASON = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /// Of all that we sell.
  private static final String VAT_RATE = "20.00";

  private final Connection platform;
  private final ObjectMapper json;

  HttpInvoicePlatform(PlatformSettings settings, ObjectMapper json) {
    this.platform = new Connection(settings.url(), settings.apiKey(), settings.timeout());
    this.json = json;
  }

  @Override
  public Answer deposit(Deposit deposit) {
    return ASKING.answer(() -> {
      if (deposit.asked()) {
        var known = platform.send(platform.request(pathOf(deposit.key())).GET());
        if (known.statusCode() != Connection.NOT_FOUND) {
          return taken(known);
        }
      }
      return taken(
          platform.send(
              platform
                  .request(
                      DEPOSITS + "?number=" + deposit.number() + "&type=" + type(deposit.kind()))
                  .header("Content-Type", "application/pdf")
                  .header("X-Content-SHA256", deposit.sha256())
                  .header(Connection.KEY_HEADER, deposit.key().text())
                  .POST(BodyPublishers.ofByteArray(deposit.file()))));
    });
  }

  @Override
  public Answer report(DepositKey key, CashMovement movement) {
    return tell(
        pathOf(key) + "/collections/" + movement.name(),
        new CollectionBody(
            movement.amount().cents(),
            Money.CURRENCY,
            VAT_RATE,
            movement.at().toString(),
            why(movement.kind())));
  }

  @Override
  public Answer complete(DepositKey key, Completion completion) {
    return tell(
        pathOf(key) + "/completions/" + completion.at().toEpochMilli(),
        new CompletionBody(completion.comment(), completion.at().toString()));
  }

  private Answer tell(String path, Object body) {
    return ASKING.answer(() -> {
      var answer =
          platform.send(
              platform
                  .request(path)
                  .header("Content-Type", "application/json")
                  .PUT(BodyPublishers.ofString(json.writeValueAsString(body))));
      if (isDone(answer)) {
        return new Noted();
      }
      return FOR_GOOD.contains(answer.statusCode()) ? declined(answer) : ASKING.unknown(answer);
    });
  }

  /// Whatever it says with it, the platform has decided.
  private Answer declined(HttpResponse<String> answer) {
    var said = new RefusalAnswer(null, null);
    try {
      said = Objects.requireNonNullElse(json.readValue(answer.body(), RefusalAnswer.class), said);
    } catch (JsonProcessingException _) {
      // it says no more than its status
    }
    var reason = said.reason();
    return new Declined(
        reason != null && REASON.matcher(reason).matches() ? reason : "HTTP_" + answer.statusCode(),
        comment(said.comment()));
  }

  /// Of what left: the norm wants a reason in words (MDT-126).
  private static @Nullable String why(CashMovement.Kind kind) {
    return switch (kind) {
      case CHARGED_BACK -> "Paiement repris par la banque de la carte";
      case REFUNDED -> "Remboursement sur la carte";
      case BALANCE_OUT -> "Trop-perçu imputé sur une autre facture";
      case CHARGED, BALANCE_IN -> null;
    };
  }

  @Override
  public Answer look(DepositKey key) {
    return ASKING.answer(() -> {
      var answer = platform.send(platform.request(pathOf(key) + "/statuses").GET());
      if (!isDone(answer)) {
        return ASKING.unknown(answer);
      }
      var told = json.readValue(answer.body(), StatusAnswer[].class);
      return new Stands(
          Arrays.stream(told).filter(Objects::nonNull).flatMap(each -> entry(key, each)).toList());
    });
  }

  private Answer taken(HttpResponse<String> response) throws JsonProcessingException {
    if (response.statusCode() == UNPROCESSABLE) {
      return notTaken(json.readValue(response.body(), RefusalAnswer.class));
    }
    if (!isDone(response)) {
      return ASKING.unknown(response);
    }
    var deposit = json.readValue(response.body(), DepositAnswer.class);
    return deposit == null || deposit.flowId() == null
        ? ASKING.unclear("no name of the deposit")
        : new Taken(StorableText.of(deposit.flowId(), LONGEST_FLOW_ID));
  }

  private static Answer notTaken(@Nullable RefusalAnswer refusal) {
    if (refusal == null || refusal.reason() == null) {
      return ASKING.unclear("refused without a reason");
    }
    return StatusReason.of(LifeCycleStatus.INADMISSIBLE, refusal.reason())
        .<Answer>map(reason -> new NotTaken(reason, comment(refusal.comment())))
        .orElseGet(() -> ASKING.unclear("refused for no reason of the norm"));
  }

  /// A status that the norm does not know, or not like this, is passed over.
  private static Stream<StatusEntry> entry(DepositKey key, StatusAnswer told) {
    try {
      var status = LifeCycleStatus.of(told.status());
      if (status.isPresent() && told.at() != null) {
        return Stream.of(
            StatusEntry.told(
                key.deposit(), status.get(), told.at(), told.reason(), comment(told.comment())));
      }
    } catch (Refused _) {
      // said below
    }
    LOG.warnf("The platform tells a status %d that the norm does not know so", told.status());
    return Stream.empty();
  }

  private static boolean isDone(HttpResponse<String> response) {
    return response.statusCode() >= 200 && response.statusCode() < 300;
  }

  private static String pathOf(DepositKey key) {
    return DEPOSITS + "/" + key.text();
  }

  /// As electronic invoices tell them apart (UNTDID 1001).
  private static String type(InvoiceKind kind) {
    return switch (kind) {
      case INVOICE -> "380";
      case CREDIT_NOTE -> "381";
    };
  }

  private static @Nullable String comment(@Nullable String text) {
    return text == null ? null : StorableText.of(text, LONGEST_COMMENT);
  }

  /// What was collected, tax included (MDT-215), at which rate (MDT-224).
  ///
  /// @param amount in cents; negative of what left
  /// @param comment why, of what left
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CollectionBody(
      long amount, String currency, String vatRate, String collectedAt, @Nullable String comment) {}

  record CompletionBody(String comment, String at) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record DepositAnswer(@Nullable String flowId) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record RefusalAnswer(@Nullable String reason, @Nullable String comment) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record StatusAnswer(
      int status, @Nullable Instant at, @Nullable String reason, @Nullable String comment) {}
}
