package com.ooma.office.porting.adapter.in.rest.portorder;

import com.fasterxml.jackson.databind.JsonNode;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.web.input.MessageJson;
import com.ooma.office.porting.application.portorder.Delivery;
import com.ooma.office.porting.application.portorder.HearCarrier;
import com.ooma.office.porting.application.portorder.KeepDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// Reads what a carrier sent, has it heard, and keeps it with what came of it.
@ApplicationScoped
class Intake {

  private static final String HEARD = "heard";

  private static final Logger LOG = Logger.getLogger(Intake.class);

  private final HearCarrier hearCarrier;
  private final KeepDelivery keepDelivery;
  private final MessageJson json;

  Intake(HearCarrier hearCarrier, KeepDelivery keepDelivery, MessageJson json) {
    this.hearCarrier = hearCarrier;
    this.keepDelivery = keepDelivery;
    this.json = json;
  }

  /// @param digest of `body`, by which a repetition is told from another message
  /// @throws Refused if it had no effect
  void take(String carrier, String messageId, String digest, byte[] body) {
    try {
      hear(carrier, messageId, digest, body);
    } catch (Refused refused) {
      keep(carrier, messageId, digest, body, refused.code());
      throw refused;
    }
    keep(carrier, messageId, digest, body, HEARD);
  }

  /// The same for what is kept already, in the transaction of whoever asks for it.
  void takeAgain(Delivery delivery) {
    hear(delivery.carrier(), delivery.messageId(), delivery.digest(), delivery.body());
    keep(delivery.carrier(), delivery.messageId(), delivery.digest(), delivery.body(), HEARD);
  }

  private void keep(String carrier, String messageId, String digest, byte[] body, String outcome) {
    keepDelivery.handle(new KeepDelivery.Command(carrier, messageId, body, digest, outcome));
  }

  private void hear(String carrier, String messageId, String digest, byte[] body) {
    var message = json.message(body).orElseThrow(Intake::malformed);
    switch (message.path("type").asText()) {
      case CarrierMessage.FOC_ASSIGNED ->
          hear(carrier, messageId, digest, read(message, CarrierMessage.FocAssigned.class));
      case CarrierMessage.REJECTED ->
          hear(carrier, messageId, digest, read(message, CarrierMessage.Rejected.class));
      case CarrierMessage.NUMBER_ACTIVATED ->
          hear(carrier, messageId, digest, read(message, CarrierMessage.NumberActivated.class));
      case CarrierMessage.COMPLETED ->
          hear(carrier, messageId, digest, read(message, CarrierMessage.Completed.class));
      default -> LOG.infof("%s told of something we don't know", carrier);
    }
  }

  private void hear(String carrier, String messageId, String digest, CarrierMessage message) {
    hearCarrier.handle(
        new HearCarrier.Command(
            carrier, messageId, digest, message.portRequestId(), message.news()));
  }

  private CarrierMessage read(JsonNode message, Class<? extends CarrierMessage> type) {
    return json.<CarrierMessage>as(type, message).orElseThrow(Intake::malformed);
  }

  private static Refused malformed() {
    return Refused.malformed("webhook-malformed", "The body is no message of its type.");
  }
}
